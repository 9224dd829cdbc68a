/**
 * The token port and its two backends: an own strict tokenizer and writer for UTF-8 bytes, and
 * jackson-core. Internal.
 *
 * <p>Codecs speak to {@link org.disse.io.json.JsonInput} and {@link org.disse.io.json.JsonOutput}
 * only.
 */
@NullMarked
package org.disse.io.json;

import org.jspecify.annotations.NullMarked;
