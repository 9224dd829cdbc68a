package org.disse.check;

import java.util.Optional;
import java.util.regex.Pattern;
import org.disse.entry.EntryId;
import org.disse.value.InvalidValueException;
import org.disse.value.Text;
import org.immutables.value.Value;

/**
 * One thing that is wrong, doubtful or worth knowing, and where.
 *
 * <p>The {@linkplain #code() code} is stable and meant for programs, the message {@code expected X,
 * but was Y} for people. The pointer (RFC 6901) is always there; line and column are there wherever
 * the source allows it.
 *
 * <pre>{@code
 * Finding finding = report.findings().get(0);
 * finding.code();       // "dangling-reference"
 * finding.pointer();    // "/mechanisms/0/steps/1/object"
 * finding.hint();       // the id that was probably meant
 * }</pre>
 */
@Value.Immutable
public abstract class Finding {
  private static final Pattern KEBAB_CASE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

  Finding() {}

  /**
   * Starts a finding of a code, ours or that of a user's check.
   *
   * @param code the code
   * @param pointer where
   * @param message what was expected and what was there
   * @return a builder with the usual severity of the code
   * @throws InvalidValueException if the code of another is not in kebab-case, or is one of ours
   */
  public static Builder of(Code code, String pointer, String message) {
    Builder builder = builder();
    if (!(code instanceof FindingCode)) {
      builder.explanation(own(code));
    }
    return builder.code(code.id()).severity(code.severity()).pointer(pointer).message(message);
  }

  private static Code own(Code code) {
    if (!KEBAB_CASE.matcher(code.id()).matches()) {
      throw InvalidValueException.expected("a code in kebab-case", code.id());
    }
    if (FindingCode.isOurs(code.id())) {
      throw InvalidValueException.expected("a code that is not one of Disse", code.id());
    }
    return code;
  }

  /**
   * Starts a finding.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The stable code, in kebab-case; those of Disse are in {@link FindingCode}, and a user's check
   * may bring others.
   *
   * @return the code
   */
  public abstract String code();

  /**
   * What the code means, if it is one of a user's check; ours are explained by {@link FindingCode}.
   *
   * @return the code's explanation
   */
  public abstract Optional<Code> explanation();

  /**
   * How bad it is.
   *
   * @return the severity
   */
  public abstract Severity severity();

  /**
   * The JSON Pointer to the value concerned; "" is the document itself.
   *
   * @return the pointer
   */
  public abstract String pointer();

  /**
   * Line and column, where the source is text.
   *
   * @return the location
   */
  public abstract Optional<Location> location();

  /**
   * The entry concerned, where its id is known.
   *
   * @return the id
   */
  public abstract Optional<EntryId> entry();

  /**
   * What was expected and what was there.
   *
   * @return the message
   */
  public abstract String message();

  /**
   * What was probably meant.
   *
   * @return the hint
   */
  public abstract Optional<String> hint();

  /**
   * Whether it is an error.
   *
   * @return true if the document must not be used as it is
   */
  public final boolean isError() {
    return severity() == Severity.ERROR;
  }

  /**
   * One line: location, severity, code, pointer, message, hint. Control characters are escaped, so
   * that a document can neither break the line nor speak to the terminal.
   */
  @Override
  public final String toString() {
    return Text.printable(
        location().map(location -> location + " ").orElse("")
            + severity().id()
            + " "
            + code()
            + " "
            + (pointer().isEmpty() ? "\"\"" : pointer())
            + " "
            + message()
            + hint().map(hint -> " (" + hint + ")").orElse(""));
  }

  /**
   * Starts a copy.
   *
   * @return a builder that holds these values
   */
  public final Builder toBuilder() {
    return new Builder().from(this);
  }

  /** As RFC 6901 has it: each token begins with a slash, and a tilde stands before 0 or 1 only. */
  private static boolean isPointer(String text) {
    if (!text.isEmpty() && text.charAt(0) != '/') {
      return false;
    }
    for (int i = text.indexOf('~'); i >= 0; i = text.indexOf('~', i + 1)) {
      if (!text.startsWith("~0", i) && !text.startsWith("~1", i)) {
        return false;
      }
    }
    return true;
  }

  @Value.Check
  final void checkForm() {
    if (!KEBAB_CASE.matcher(code()).matches()) {
      throw InvalidValueException.expected("a code in kebab-case", code());
    }
    if (!isPointer(pointer())) {
      throw InvalidValueException.expected("a JSON Pointer such as /mechanisms/0", pointer());
    }
  }

  /**
   * Builds {@link Finding}: every accessor has a method of the same name that sets its value.
   *
   * <p>Required: {@code code}, {@code severity}, {@code pointer}, {@code message}. {@code build()}
   * throws {@link org.disse.value.InvalidValueException} if one is missing or a rule is broken.
   */
  public static final class Builder extends ImmutableFinding.Builder {
    Builder() {}
  }
}
