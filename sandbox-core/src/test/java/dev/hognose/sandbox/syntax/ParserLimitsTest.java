// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the source, the parser ends soon, with a tree of bounded height or a problem. */
final class ParserLimitsTest {
  private static final Set<String> NOT_NODES =
      Set.of(
          "arguments",
          "arg",
          "keyword",
          "entry",
          "for",
          "withitem",
          "case",
          "except",
          "alias",
          "TypeVar",
          "TypeVarTuple",
          "ParamSpec");

  /** A source of any size: something repeated between a beginning and an end. */
  record Repeated(String before, String unit, String after) {
    String times(int count) {
      return before + unit.repeat(count) + after;
    }
  }

  static List<Repeated> chains() {
    return List.of(
        new Repeated("x = ", "1 + ", "1"),
        new Repeated("a", ".b", ""),
        new Repeated("a", "(x)", ""),
        new Repeated("a", "[x]", ""),
        new Repeated("if a: pass\n", "elif a: pass\n", ""),
        new Repeated("", "not ", "a"),
        new Repeated("", "-", "a"),
        new Repeated("", "a if b else ", "a"),
        new Repeated("", "lambda: ", "a"),
        new Repeated("", "a ** ", "a"),
        new Repeated("match x:\n  case a", ".b", ": pass"));
  }

  @ParameterizedTest
  @MethodSource("chains")
  void tallTreeIsRefused(Repeated chain) {
    assertThatThrownBy(() -> parse(chain.times(200_000)))
        .isInstanceOfSatisfying(
            SyntaxProblem.class,
            problem ->
                assertThat(problem.kind())
                    .isIn(SyntaxProblem.Kind.RECURSION_ERROR, SyntaxProblem.Kind.MEMORY_ERROR));
  }

  @ParameterizedTest
  @MethodSource("chains")
  void treeUpToTheLimitIsAccepted(Repeated chain) throws InterruptedException {
    String source = chain.times(Parser.MAX_DEPTH - 5);
    String[] dump = new String[1];

    onStack(16 << 20, () -> dump[0] = AstDump.of(parse(source)));

    assertThat(height(dump[0])).isBetween(Parser.MAX_DEPTH - 10, Parser.MAX_TREE_HEIGHT);
  }

  static List<Repeated> flat() {
    return List.of(
        new Repeated("", "a = b\n", ""),
        new Repeated("", "a;", ""),
        new Repeated("[", "-a, ", "]"),
        new Repeated("f(", "a=b.c, ", ")"),
        new Repeated("{", "a: b + c, ", "}"),
        new Repeated("", "a.b and ", "c"),
        new Repeated("", "a.b < ", "c"),
        new Repeated("", "'a' ", ""),
        new Repeated("", "f'{a!r}' ", ""),
        new Repeated("f'", "{a:{b}}", "'"),
        new Repeated("", "a = ", "1"),
        new Repeated("[a ", "for a in b if c ", "]"),
        new Repeated("match a:\n case ", "-1 | a.b | ", "1: pass"),
        new Repeated("match a:\n case [", "[a], {1: b}, ", "c]: pass"),
        new Repeated("def f(", "a: b.c, ", "): pass"),
        new Repeated("with a as b", ", (c) as d", ": pass"),
        new Repeated("", "@a.b\n", "def f(): pass"),
        new Repeated("x[", "a:b, *c, ", "]"),
        new Repeated("print(", "a := 1, ", "b)"),
        new Repeated("", "match x:\n  case y: pass\n", ""));
  }

  @ParameterizedTest
  @MethodSource("flat")
  void longSourceIsNotATallTree(Repeated chain) {
    Module module = parse(chain.times(20_000));

    assertThat(module.body()).isNotEmpty();
  }

  static List<Repeated> nested() {
    return List.of(
        new Repeated("", "(", "+"),
        new Repeated("", "f(a, b.c, ", "+"),
        new Repeated("", "f[a, ", "+"),
        new Repeated("", "print [", "+"),
        new Repeated("", "{a: b, c: {", "+"),
        new Repeated("", "(a.b = ", "+"),
        new Repeated("", "f'{", "+"),
        new Repeated("", "(lambda a=", "+"),
        new Repeated("with ", "(", "+"),
        new Repeated("match ", "(", "+"),
        new Repeated("", "[x for x in ", "+"),
        new Repeated("", "name ", ")"),
        new Repeated("(", "name ", ")"));
  }

  @ParameterizedTest
  @MethodSource("nested")
  void explainingAMistakeInDeepNestingEnds(Repeated nesting) {
    String open = nesting.times(150);
    StringBuilder source = new StringBuilder(open);
    for (int i = open.length() - 1; i >= 0; i--) {
      int bracket = "([{".indexOf(open.charAt(i));
      if (bracket >= 0) {
        source.append(")]}".charAt(bracket));
      }
    }

    assertThatThrownBy(() -> parse(source.toString())).isInstanceOf(SyntaxProblem.class);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void tokenSoupIsParsedOrRefused(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 3_000; round++) {
      String source = soup(random);
      try {
        assertThat(height(AstDump.of(parse(source)))).isLessThan(Parser.MAX_TREE_HEIGHT);
      } catch (SyntaxProblem problem) {
        assertThat(problem.message()).isNotEmpty();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14})
  void mutatedProgramIsParsedOrRefused(long seed) {
    Random random = new Random(seed);
    List<Corpus.Tree> trees = Corpus.trees();
    for (int round = 0; round < 1_500; round++) {
      StringBuilder source = new StringBuilder(trees.get(random.nextInt(trees.size())).source());
      for (int i = random.nextInt(4); i >= 0 && !source.isEmpty(); i--) {
        mutate(source, random);
      }
      try {
        parse(source.toString());
      } catch (SyntaxProblem problem) {
        assertThat(problem.message()).isNotEmpty();
      }
    }
  }

  private static void mutate(StringBuilder source, Random random) {
    int at = random.nextInt(source.length());
    int end = Math.min(source.length(), at + 1 + random.nextInt(8));
    switch (random.nextInt(3)) {
      case 0 -> source.delete(at, end);
      case 1 -> source.insert(random.nextInt(source.length()), source.substring(at, end));
      default -> source.setCharAt(at, "()[]{}:'\"\\\n\t #=,.fx1é\uD83D".charAt(random.nextInt(22)));
    }
  }

  private static final String[] WORDS = {
    "a", "b", "f", "print", "match", "case", "type", "_", "1", "0x", "1.5", "'s'", "\"s\"", "f'",
    "'", "\"", "'''", "b'x'", "{", "}", "(", ")", "[", "]", ",", ":", ";", ".", "...", "->", ":=",
    "!", "=", "==", "!=", "<", ">", "+", "-", "*", "**", "/", "//", "@", "|", "~", "+=", "\n",
    "\n  ", "\n    ", "\n\t", "\\\n", "#", "$", "é", "“", "if", "else", "elif", "for", "in", "is",
    "not", "and", "or", "while", "def", "class", "lambda", "return", "yield", "from", "import",
    "as", "with", "try", "except", "finally", "raise", "del", "global", "async", "await", "None",
    "True", "pass", "break", "assert", "{a}", "!r", ":>{", "\\N{", "\\x4"
  };

  private static String soup(Random random) {
    StringBuilder source = new StringBuilder();
    for (int i = random.nextInt(40); i >= 0; i--) {
      source.append(WORDS[random.nextInt(WORDS.length)]);
      if (random.nextInt(3) > 0) {
        source.append(' ');
      }
    }
    return source.toString();
  }

  @Test
  void fullNestingFitsTheStackOfAnOrdinaryThread() throws InterruptedException {
    StringBuilder source = new StringBuilder();
    for (int i = 0; i < 99; i++) {
      source.append(" ".repeat(i)).append("if a:\n");
    }
    source.append(" ".repeat(99)).append("(a and ".repeat(195)).append("a + ".repeat(300));
    source.append("a").append(")".repeat(195));
    String[] outcome = new String[1];

    onStack(
        1 << 20,
        () -> {
          try {
            outcome[0] = "parsed " + parse(source.toString()).body().size();
          } catch (SyntaxProblem problem) {
            outcome[0] = problem.message();
          }
        });

    assertThat(outcome[0]).isEqualTo("maximum recursion depth exceeded during compilation");
  }

  private static void onStack(long bytes, Runnable task) throws InterruptedException {
    Thread thread = new Thread(null, task, "parser", bytes);
    thread.start();
    thread.join();
  }

  private static Module parse(String source) {
    return Parser.parseModule(SourceText.of("test.py", source));
  }

  /** The greatest number of nodes on a path in a dump. */
  private static int height(String dump) {
    Deque<Boolean> open = new ArrayDeque<>();
    int height = 0;
    int greatest = 0;
    boolean quoted = false;
    for (int i = 0; i < dump.length(); i++) {
      char c = dump.charAt(i);
      if (c == '"' && dump.charAt(i - 1) != '\\') {
        quoted = !quoted;
      } else if (!quoted && c == '(') {
        int end = i + 1;
        while (Character.isLetter(dump.charAt(end))) {
          end++;
        }
        boolean node = !NOT_NODES.contains(dump.substring(i + 1, end));
        open.push(node);
        height += node ? 1 : 0;
        greatest = Math.max(greatest, height);
      } else if (!quoted && c == ')') {
        height -= open.pop() ? 1 : 0;
      }
    }
    return greatest;
  }
}
