/**
 * Measures reading and writing against other JSON libraries on the same records. Not part of the
 * default build: run {@code mvn -q -Pbenchmark -pl core,io verify}.
 */
package org.disse.io.benchmark;
