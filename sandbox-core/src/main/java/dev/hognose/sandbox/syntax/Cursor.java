// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.syntax;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A position in the tokens of one source, shared by the parts of the parser.
 *
 * <p>It also keeps the two measures that bound recursion: {@code depth}, how deeply the parser is
 * nested now, and {@code height}, that of the tallest tree made since the last {@link #isolate}.
 */
final class Cursor {
  /** How many tokens the second reading may look at again: a bound on the time it takes. */
  private static final long DIAGNOSIS_BASE = 1_000_000;

  private static final long DIAGNOSIS_PER_TOKEN = 16;

  private final SourceText source;
  private final Lexer lexer;
  private final Pulse pulse;
  private final Tokens tokens;
  private int position;
  private int farthest;
  private int depth;
  private int height;
  private boolean diagnosing;
  private boolean secondReading;
  private long budget;
  private @Nullable SyntaxProblem fallback;

  Cursor(SourceText source) {
    this.source = source;
    lexer = new Lexer(source);
    pulse = source.pulse();
    tokens = lexer.run();
  }

  SourceText source() {
    return source;
  }

  Lexer lexer() {
    return lexer;
  }

  Tokens tokens() {
    return tokens;
  }

  // ---- tokens

  /** Starts the first reading. */
  void start() {
    refuseError();
  }

  /**
   * Goes back to the first token for the second reading.
   *
   * @param plain the problem to report if finding a better one takes too long
   */
  void startDiagnosis(SyntaxProblem plain) {
    diagnosing = true;
    secondReading = true;
    fallback = plain;
    budget = DIAGNOSIS_BASE + DIAGNOSIS_PER_TOKEN * tokens.size();
    reset(0, 0, 0);
  }

  int position() {
    return position;
  }

  /** The last token looked at, where CPython reports what fits no rule. */
  int farthest() {
    return farthest;
  }

  Token kind() {
    return tokens.kind(position);
  }

  boolean at(Token kind) {
    return tokens.kind(position) == kind;
  }

  /** The kind of a token further on; {@link Token#END} beyond the last. */
  Token peek(int distance) {
    int index = position + distance;
    return index < tokens.size() ? tokens.kind(index) : Token.END;
  }

  void advance() {
    position++;
    pulse.beat(1);
    if (position > farthest) {
      farthest = position;
      refuseError();
    } else if (secondReading && --budget < 0 && fallback != null) {
      throw fallback;
    }
  }

  private void refuseError() {
    SyntaxProblem problem = lexer.problem();
    if (problem != null && tokens.kind(farthest) == Token.ERROR) {
      throw problem;
    }
  }

  /** Takes note that the parser looks at the token after this one, without moving. */
  void lookFurther(int distance) {
    int token = Math.min(position + distance, tokens.size() - 1);
    if (token > farthest) {
      farthest = token;
      refuseError();
    }
  }

  /** Forgets what was looked at after a token. */
  void lookedTo(int token) {
    farthest = token;
  }

  boolean accept(Token kind) {
    if (tokens.kind(position) != kind) {
      return false;
    }
    advance();
    return true;
  }

  void expect(Token kind) {
    if (!accept(kind)) {
      throw mismatch();
    }
  }

  /** Takes a name and gives its identifier. */
  String name() {
    if (kind() != Token.NAME) {
      throw mismatch();
    }
    String name = identifier(position);
    advance();
    return name;
  }

  /** Whether the token is a name with this text, as a soft keyword. */
  boolean atSoft(String word) {
    return kind() == Token.NAME && identifier(position).equals(word);
  }

  String identifier(int index) {
    return tokens.value(index) instanceof String name ? name : "";
  }

  /** The span from a token to the one before the position. */
  Span since(int first) {
    return tokens.span(first, position - 1);
  }

  /** As {@link #since}, but without the line ends and dedents that follow a block. */
  Span blockSince(int first) {
    int last = position - 1;
    while (last > first) {
      switch (tokens.kind(last)) {
        case NEWLINE, INDENT, DEDENT -> last--;
        default -> {
          return tokens.span(first, last);
        }
      }
    }
    return tokens.span(first, last);
  }

  Span span(int token) {
    return tokens.span(token, token);
  }

  // ---- failure and another try

  /** Whether this is the second reading, which finds out what is wrong with a source. */
  boolean diagnosing() {
    return diagnosing;
  }

  static Mismatch mismatch() {
    return Mismatch.INSTANCE;
  }

  private void reset(int toPosition, int toDepth, int toHeight) {
    position = toPosition;
    depth = toDepth;
    height = toHeight;
  }

  /**
   * The result of a rule, or null, with the position as before, where the rule does not match.
   *
   * <p>The rule is tried as in the first reading: it reports nothing but problems of the lexer.
   */
  <T> @Nullable T attempt(Supplier<T> rule) {
    boolean savedDiagnosing = diagnosing;
    diagnosing = false;
    try {
      return attemptDiagnosing(rule);
    } finally {
      diagnosing = savedDiagnosing;
    }
  }

  /** As {@link #attempt}, but in the second reading the rule reports what it finds. */
  <T> @Nullable T attemptDiagnosing(Supplier<T> rule) {
    int savedPosition = position;
    int savedDepth = depth;
    int savedHeight = height;
    try {
      return rule.get();
    } catch (Mismatch mismatch) {
      reset(savedPosition, savedDepth, savedHeight);
      return null;
    }
  }

  /** Whether this is the first reading. */
  boolean reading() {
    return !secondReading;
  }

  /**
   * The result of a rule, or null where it does not match in the second reading.
   *
   * <p>There the longest part that matches counts, as in CPython's grammar; the first reading knows
   * then that nothing matches.
   */
  <T> @Nullable T longest(Supplier<T> rule) {
    return secondReading ? attemptDiagnosing(rule) : rule.get();
  }

  /** Whether a rule matches here; the position stays. */
  boolean matches(Supplier<?> rule) {
    int savedPosition = position;
    int savedDepth = depth;
    int savedHeight = height;
    boolean matched = attempt(rule) != null;
    reset(savedPosition, savedDepth, savedHeight);
    return matched;
  }

  void backTo(int token) {
    position = token;
  }

  // ---- problems

  SyntaxProblem problem(Span span, String message) {
    return SyntaxProblem.at(source, span, message);
  }

  /** What to throw where the grammar does not match for a reason with a message of its own. */
  RuntimeException refusal(Span span, String message) {
    return diagnosing ? problem(span, message) : Mismatch.INSTANCE;
  }

  /** As {@link #refusal(Span, String)}, at the token at the position. */
  RuntimeException refusal(String message) {
    return refusal(span(position), message);
  }

  /** As {@link #refusal(Span, String)}, at the last token looked at. */
  RuntimeException refusalAtLast(String message) {
    return refusal(span(farthest), message);
  }

  /** As {@link #refusal(Span, String)}, from a token to the last one looked at. */
  RuntimeException refusalFrom(int token, String message) {
    if (!diagnosing) {
      return Mismatch.INSTANCE;
    }
    return new SyntaxProblem(
        SyntaxProblem.Kind.SYNTAX_ERROR,
        message,
        source,
        tokens.line(token),
        tokens.column(token) + 1,
        tokens.endLine(farthest),
        tokens.endColumn(farthest));
  }

  SyntaxProblem problemAtToken(int token, String message) {
    return SyntaxProblem.at(source, tokens.span(token, token), message);
  }

  SyntaxProblem indentationProblem(String message) {
    return indentationProblem(SyntaxProblem.Kind.INDENTATION_ERROR, message);
  }

  /** A problem at the last token looked at. */
  SyntaxProblem indentationProblem(SyntaxProblem.Kind kind, String message) {
    boolean empty =
        switch (tokens.kind(farthest)) {
          case INDENT, DEDENT, END -> true;
          default -> false;
        };
    return new SyntaxProblem(
        kind,
        message,
        source,
        tokens.line(farthest),
        tokens.column(farthest) + (empty ? 0 : 1),
        tokens.endLine(farthest),
        empty ? -1 : tokens.endColumn(farthest) + 1);
  }

  /** The lines of source that show a problem of the parser in one, with their ends. */
  String shownText(int line) {
    int read = tokens.endLine(farthest);
    return read > line ? source.line(line) : lexer.shownText(read);
  }

  // ---- bounds

  /** Enters a rule that can contain itself; gives what {@link #leave} needs. */
  int enter() {
    if (++depth > Parser.MAX_DEPTH) {
      throw unplaced(
          SyntaxProblem.Kind.MEMORY_ERROR,
          "Parser stack overflowed - Python source too complex to parse");
    }
    return isolate();
  }

  void leave(int outerHeight) {
    depth--;
    merge(outerHeight);
  }

  /** Starts to measure the height of a tree of its own. */
  int isolate() {
    int outer = height;
    height = 0;
    return outer;
  }

  /** Ends what {@link #isolate} started. */
  void merge(int outerHeight) {
    height = Math.max(outerHeight, height);
  }

  /**
   * Notes that a node was put on top of what was measured.
   *
   * <p>Whoever calls this has isolated the children of the node from its siblings. In the second
   * reading nothing is measured: its trees are thrown away.
   */
  void grow() {
    if (++height > Parser.MAX_DEPTH && !secondReading) {
      throw unplaced(
          SyntaxProblem.Kind.RECURSION_ERROR,
          "maximum recursion depth exceeded during compilation");
    }
  }

  private SyntaxProblem unplaced(SyntaxProblem.Kind kind, String message) {
    return new SyntaxProblem(kind, message, source, 0, 0, 0, 0);
  }
}
