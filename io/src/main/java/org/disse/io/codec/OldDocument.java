package org.disse.io.codec;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.disse.check.Finding;
import org.disse.check.FindingCode;
import org.disse.check.Report;
import org.disse.io.json.FieldName;
import org.disse.io.json.Limits;
import org.disse.io.json.MalformedInput;
import org.disse.io.json.Place;
import org.disse.io.json.Pools;
import org.disse.io.json.Utf8Input;
import org.disse.io.json.Utf8Output;
import org.disse.io.json.Utf8Source;
import org.disse.knowledge.FormatVersion;
import org.disse.value.InvalidValueException;
import org.disse.value.Text;
import org.jspecify.annotations.Nullable;

/**
 * A document of an older version of the format: read as a tree, taken over the {@linkplain
 * UpgradeStep steps}, written in our version and read as such.
 *
 * <p>What is no JSON, and what stands twice, is found in the text as it is. All other findings
 * point into the upgraded document, so they have a JSON Pointer and no line. JSON documents of
 * bytes only: a host's parser cannot go back, and the lines of NDJSON are read one by one.
 */
final class OldDocument {
  private static final FieldName DISSE = new FieldName(DocumentFields.VERSION);

  private final Utf8Source source;
  private final Pools pools;
  private final Limits limits;
  private final Policy policy;

  OldDocument(Utf8Source source, Pools pools, Limits limits, Policy policy) {
    this.source = source;
    this.pools = pools;
    this.limits = limits;
    this.policy = policy;
  }

  /** Reads it; empty if it is not of a version from which steps lead to ours. */
  Optional<Verdict> read(Upgrades upgrades) {
    return version().filter(upgrades::leadFrom).map(version -> read(upgrades, version));
  }

  private Optional<FormatVersion> version() {
    Utf8Input in = new Utf8Input(source, pools, limits);
    try {
      String text = in.beginObject() ? in.peek(DISSE) : null;
      return text == null ? Optional.empty() : Optional.of(FormatVersion.parse(text));
    } catch (MalformedInput | InvalidValueException e) {
      // Whatever it is, the usual reader tells it.
      return Optional.empty();
    }
  }

  private Verdict read(Upgrades upgrades, FormatVersion version) {
    DocumentBuilder found = new DocumentBuilder();
    Places places = new Utf8Places(source, found);
    Optional<Map<String, @Nullable Object>> tree = tree(found);
    if (tree.isEmpty()) {
      return new Conclusion(found, places, limits, policy).draw(null, false);
    }
    upgrades.apply(version, tree.get());
    Verdict verdict = new DocumentReader(limits, policy).readDocument(written(tree.get()), pools);
    List<Finding> findings = new ArrayList<>();
    findings.add(upgraded(version, places.resolve(places.ofField(DISSE.text()))));
    verdict.report().findings().stream()
        .map(finding -> finding.toBuilder().location(Optional.empty()).build())
        .forEach(findings::add);
    return new Verdict(verdict.value(), new Report(findings), verdict.leftOut());
  }

  /** The members of the document; empty if something was found that no step could mend. */
  private Optional<Map<String, @Nullable Object>> tree(DocumentBuilder found) {
    Utf8Input in = new Utf8Input(source, pools, limits);
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    try {
      UpgradeStep.object(in.any()).forEach(tree::putAll);
      in.finish();
      found.collectOwn(in);
    } catch (MalformedInput e) {
      found.breakOff(in, e, null);
    }
    return found.found().isEmpty() ? Optional.of(tree) : Optional.empty();
  }

  private static Utf8Source written(Map<String, @Nullable Object> tree) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Utf8Output out = new Utf8Output(bytes, false);
    out.any(tree);
    out.endDocument();
    out.flush();
    return Utf8Source.of(bytes.toByteArray());
  }

  private static Finding upgraded(FormatVersion version, Place place) {
    return Finding.of(
            FindingCode.UPGRADED_VERSION,
            place.pointer(),
            "expected format version "
                + FormatVersion.CURRENT
                + ", but was "
                + Text.quote(version.toString()))
        .location(place.location())
        .hint("it was upgraded; other findings point into the upgraded document")
        .build();
  }
}
