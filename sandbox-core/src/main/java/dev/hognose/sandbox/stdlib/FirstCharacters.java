// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import org.jspecify.annotations.Nullable;

/** The characters with which a match of a regular expression can begin. */
final class FirstCharacters {
  private static final int LATIN = 256;

  /** What one takes in memory. */
  static final int BYTES = 40 + LATIN;

  private final boolean[] latin = new boolean[LATIN];
  private boolean beyond;

  private FirstCharacters() {}

  /** Those of an expression, or null if it can match nothing or they are not known. */
  static @Nullable FirstCharacters of(RegexNode node) {
    FirstCharacters result = new FirstCharacters();
    return result.add(node) ? result : null;
  }

  boolean contains(int point) {
    return point < LATIN ? latin[point] : beyond;
  }

  /** Adds those of a part; whether a match of it surely takes a character. */
  private boolean add(RegexNode node) {
    return switch (node) {
      case RegexNode.Literal literal -> {
        if (literal.point() < LATIN) {
          latin[literal.point()] = true;
        } else {
          beyond = true;
        }
        yield true;
      }
      case RegexNode.OneOf one -> {
        for (int c = 0; c < LATIN; c++) {
          latin[c] |= one.set().contains(c);
        }
        beyond = true;
        yield true;
      }
      case RegexNode.Sequence sequence -> {
        for (RegexNode part : sequence.parts()) {
          if (add(part)) {
            yield true;
          }
        }
        yield false;
      }
      case RegexNode.Alternation alternation -> {
        boolean all = true;
        for (RegexNode part : alternation.parts()) {
          all &= add(part);
        }
        yield all;
      }
      case RegexNode.Group group -> add(group.body());
      case RegexNode.Atomic atomic -> add(atomic.body());
      case RegexNode.Repeat repeat -> add(repeat.body()) && repeat.min() > 0;
      case RegexNode.Nothing nothing -> false;
      case RegexNode.Look look -> false;
      case RegexNode.At at -> false;
      case RegexNode.Reference reference -> addAll();
      case RegexNode.Conditional conditional -> addAll();
    };
  }

  private boolean addAll() {
    java.util.Arrays.fill(latin, true);
    beyond = true;
    return false;
  }
}
