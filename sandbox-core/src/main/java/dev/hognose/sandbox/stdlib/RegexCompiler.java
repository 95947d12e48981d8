// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import dev.hognose.sandbox.limits.Meter;
import dev.hognose.sandbox.stdlib.RegexNode.Greed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes the program of a regular expression. */
final class RegexCompiler {
  private static final long UNBOUNDED = Integer.MAX_VALUE;

  private final Meter meter;
  private final Map<CharacterSet, Integer> sets = new LinkedHashMap<>();
  private int[] code = new int[64];
  private int size;
  private int registers;

  private RegexCompiler(int groups, Meter meter) {
    this.meter = meter;
    this.registers = 2 * groups + 3;
  }

  /**
   * Compiles a pattern; {@link RegexProblem} if it is wrong.
   *
   * @param parser reads the pattern
   */
  static RegexProgram compile(RegexParser parser) {
    RegexNode root = parser.parse();
    RegexCompiler compiler = new RegexCompiler(parser.groups().count(), parser.meter());
    compiler.emit(root);
    compiler.write(RegexOp.MATCH);
    return new RegexProgram(
        Arrays.copyOf(compiler.code, compiler.size),
        compiler.sets.keySet().toArray(CharacterSet[]::new),
        parser.groups().count(),
        java.util.Collections.unmodifiableMap(parser.groups().names()),
        compiler.registers,
        parser.flags(),
        FirstCharacters.of(root));
  }

  private int write(int... words) {
    if (size + words.length > code.length) {
      code = Arrays.copyOf(code, code.length * 2);
    }
    System.arraycopy(words, 0, code, size, words.length);
    size += words.length;
    return size - 1;
  }

  private int set(CharacterSet set) {
    Integer known = sets.putIfAbsent(set, sets.size());
    return known == null ? sets.size() - 1 : known;
  }

  private int register(int count) {
    int first = registers;
    registers += count;
    return first;
  }

  private void emit(RegexNode node) {
    meter.work(1);
    switch (node) {
      case RegexNode.Nothing nothing -> {}
      case RegexNode.Literal literal -> write(RegexOp.CHAR, literal.point());
      case RegexNode.OneOf one -> write(RegexOp.SET, set(one.set()));
      case RegexNode.Sequence sequence -> sequence.parts().forEach(this::emit);
      case RegexNode.Alternation alternation -> alternation(alternation.parts());
      case RegexNode.Group group -> {
        write(RegexOp.OPEN, 2 * group.index());
        emit(group.body());
        write(RegexOp.CLOSE, group.index());
      }
      case RegexNode.Repeat repeat -> repeat(repeat);
      case RegexNode.Look look -> look(look);
      case RegexNode.Atomic atomic -> {
        int mark = register(2);
        write(RegexOp.MARK, mark);
        emit(atomic.body());
        write(RegexOp.CUT, mark);
      }
      case RegexNode.Reference reference ->
          write(
              RegexOp.REFERENCE,
              reference.group(),
              !reference.ignoreCase() ? 0 : reference.ascii() ? 2 : 1);
      case RegexNode.Conditional conditional -> {
        int unless = write(RegexOp.UNLESS_GROUP, conditional.group(), 0);
        emit(conditional.yes());
        int jump = write(RegexOp.JUMP, 0);
        code[unless] = size;
        emit(conditional.no());
        code[jump] = size;
      }
      case RegexNode.At at -> write(RegexOp.AT, at.place().ordinal());
    }
  }

  private void alternation(List<RegexNode> parts) {
    List<Integer> exits = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      boolean last = i == parts.size() - 1;
      int split = last ? 0 : write(RegexOp.SPLIT, 0);
      emit(parts.get(i));
      if (!last) {
        exits.add(write(RegexOp.JUMP, 0));
        code[split] = size;
      }
    }
    exits.forEach(exit -> code[exit] = size);
  }

  private void repeat(RegexNode.Repeat repeat) {
    int lazy = repeat.greed() == Greed.LAZY ? 1 : 0;
    RegexNode body = repeat.body();
    if (repeat.min() == 1 && repeat.max() == 1) {
      emit(body);
    } else if (repeat.max() == 0) {
      return;
    } else if (body instanceof RegexNode.Literal literal) {
      write(RegexOp.RUN_CHAR, literal.point(), repeat.min(), repeat.max(), lazy);
    } else if (body instanceof RegexNode.OneOf one) {
      write(RegexOp.RUN_SET, set(one.set()), repeat.min(), repeat.max(), lazy);
    } else if (repeat.min() == 0 && repeat.max() == 1 && lazy == 0) {
      int split = write(RegexOp.SPLIT, 0);
      emit(body);
      code[split] = size;
    } else {
      int counter = register(2);
      write(RegexOp.LOOP_INIT, counter);
      int start = size;
      int exit = write(RegexOp.LOOP, counter, repeat.min(), repeat.max(), lazy, 0);
      emit(body);
      write(RegexOp.JUMP, start);
      code[exit] = size;
    }
  }

  private void look(RegexNode.Look look) {
    int back = -1;
    if (look.behind()) {
      long[] width = width(look.body());
      if (width[0] != width[1]) {
        throw new RegexProblem("look-behind requires fixed-width pattern", -1);
      }
      back = (int) width[0];
    }
    int mark = register(2);
    write(RegexOp.MARK, mark);
    int split = look.negative() ? write(RegexOp.SPLIT, 0) : 0;
    if (back > 0) {
      write(RegexOp.BACK, back);
    }
    emit(look.body());
    write(look.negative() ? RegexOp.NEGATE : RegexOp.LOOK_END, mark);
    if (look.negative()) {
      code[split] = size;
    }
  }

  /** The least and the largest number of characters of a match. */
  private static long[] width(RegexNode node) {
    return switch (node) {
      case RegexNode.Literal literal -> new long[] {1, 1};
      case RegexNode.OneOf one -> new long[] {1, 1};
      case RegexNode.Sequence sequence -> {
        long[] sum = {0, 0};
        for (RegexNode part : sequence.parts()) {
          long[] each = width(part);
          sum[0] = Math.min(sum[0] + each[0], UNBOUNDED);
          sum[1] = Math.min(sum[1] + each[1], UNBOUNDED);
        }
        yield sum;
      }
      case RegexNode.Alternation alternation -> {
        long[] bounds = {UNBOUNDED, 0};
        for (RegexNode part : alternation.parts()) {
          long[] each = width(part);
          bounds[0] = Math.min(bounds[0], each[0]);
          bounds[1] = Math.max(bounds[1], each[1]);
        }
        yield bounds;
      }
      case RegexNode.Group group -> width(group.body());
      case RegexNode.Atomic atomic -> width(atomic.body());
      case RegexNode.Repeat repeat -> {
        long[] each = width(repeat.body());
        yield new long[] {
          Math.min(each[0] * repeat.min(), UNBOUNDED), Math.min(each[1] * repeat.max(), UNBOUNDED)
        };
      }
      case RegexNode.Conditional conditional -> {
        long[] yes = width(conditional.yes());
        long[] no = width(conditional.no());
        yield new long[] {Math.min(yes[0], no[0]), Math.max(yes[1], no[1])};
      }
      case RegexNode.Reference reference -> new long[] {0, UNBOUNDED};
      case RegexNode.Nothing nothing -> new long[] {0, 0};
      case RegexNode.Look look -> new long[] {0, 0};
      case RegexNode.At at -> new long[] {0, 0};
    };
  }
}
