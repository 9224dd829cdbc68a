package org.disse.check;

/**
 * What a kind of finding is called and what it means. Those of Disse are {@link FindingCode};
 * implement it for the findings of your own checks, best by an enum, and reports explain them as
 * they do ours.
 *
 * <pre>{@code
 * enum MyCode implements Code {
 *   CELL_WITHOUT_TERM;
 *   public String id() { return "cell-without-term"; }
 *   public Severity severity() { return Severity.INFO; }
 *   public String meaning() { return "a cell has no CL term"; }
 *   public String advice() { return "Add the term to the xrefs."; }
 * }
 * }</pre>
 */
public interface Code {
  /**
   * The code as findings give it; it should keep its meaning for ever.
   *
   * @return a name in kebab-case, such as {@code dangling-reference}
   */
  String id();

  /**
   * The severity that it has unless a finding says otherwise.
   *
   * @return the usual severity
   */
  Severity severity();

  /**
   * What it means, in a few words.
   *
   * @return the meaning
   */
  String meaning();

  /**
   * What to do about it.
   *
   * @return the advice, one sentence
   */
  String advice();
}
