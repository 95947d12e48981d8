// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.compile;

import dev.hognose.sandbox.code.Constant;
import dev.hognose.sandbox.code.Intrinsic;
import dev.hognose.sandbox.code.Opcode;
import dev.hognose.sandbox.syntax.Expression;
import dev.hognose.sandbox.syntax.Pattern;
import dev.hognose.sandbox.syntax.Span;
import dev.hognose.sandbox.syntax.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * {@code match} statements.
 *
 * <p>Names are bound only once a whole pattern has matched: until then their values wait in
 * temporaries, which the map of captures names.
 */
final class PatternCompiler {
  private final Unit unit;
  private final Assembler out;

  PatternCompiler(Unit unit) {
    this.unit = unit;
    this.out = unit.out;
  }

  void match(Statement.Match s) {
    int subject = unit.temporary(s.subject().span());
    unit.expressions.into(s.subject(), subject);
    Label end = new Label();
    int last = s.cases().size() - 1;
    for (int i = 0; i <= last; i++) {
      Statement.MatchCase one = s.cases().get(i);
      if (i < last && one.guard() == null) {
        checkRefutable(one.pattern());
      }
      int mark = unit.mark();
      Label next = new Label();
      Map<String, Integer> captures = new LinkedHashMap<>();
      match(one.pattern(), subject, next, captures);
      bind(one.pattern().span(), captures);
      Expression guard = one.guard();
      if (guard != null) {
        unit.conditions.jump(guard, next, false);
      }
      unit.release(mark);
      unit.statements.body(one.body());
      out.jump(s.span(), end);
      out.place(next);
    }
    out.place(end);
  }

  private void bind(Span span, Map<String, Integer> captures) {
    for (Map.Entry<String, Integer> capture : captures.entrySet()) {
      unit.variables.store(capture.getKey(), span, capture.getValue());
    }
  }

  /** Refuses a pattern that always matches where others follow. */
  private void checkRefutable(Pattern pattern) {
    Pattern inner = pattern;
    while (inner instanceof Pattern.MatchAs as && as.pattern() != null) {
      inner = as.pattern();
    }
    if (inner instanceof Pattern.MatchAs as) {
      throw unit.problem(
          inner,
          (as.name() == null ? "wildcard" : "name capture '" + as.name() + "'")
              + " makes remaining patterns unreachable");
    }
  }

  /** Goes to {@code fail} unless the pattern matches the register. */
  private void match(Pattern pattern, int subject, Label fail, Map<String, Integer> captures) {
    switch (pattern) {
      case Pattern.MatchValue p -> equal(p, subject, fail);
      case Pattern.MatchSingleton p -> {
        Constant known = Folder.literal(p.value());
        if (known instanceof Constant.NoneConstant) {
          out.branch(p.span(), Opcode.JUMP_NONE, subject, 0, fail, false);
        } else {
          int mark = unit.mark();
          int value = unit.constant(p.span(), known);
          out.branch(p.span(), Opcode.JUMP_IS, subject, value, fail, false);
          unit.release(mark);
        }
      }
      case Pattern.MatchSequence p -> sequence(p, subject, fail, captures);
      case Pattern.MatchMapping p -> mapping(p, subject, fail, captures);
      case Pattern.MatchClass p -> classPattern(p, subject, fail, captures);
      case Pattern.MatchStar p -> capture(p, p.name(), subject, captures);
      case Pattern.MatchAs p -> {
        Pattern inner = p.pattern();
        if (inner != null) {
          match(inner, subject, fail, captures);
        }
        capture(p, p.name(), subject, captures);
      }
      case Pattern.MatchOr p -> alternatives(p, subject, fail, captures);
    }
  }

  private void capture(
      Pattern pattern, @Nullable String name, int subject, Map<String, Integer> captures) {
    if (name == null) {
      return;
    }
    if (captures.containsKey(name)) {
      throw unit.problem(pattern, "multiple assignments to name '" + name + "' in pattern");
    }
    captures.put(name, subject);
  }

  private void equal(Pattern.MatchValue pattern, int subject, Label fail) {
    int mark = unit.mark();
    Constant known = Folder.fold(pattern.value());
    if (known instanceof Constant.IntConstant(long number) && Opcodes.fitsBranch(number)) {
      out.branch(pattern.span(), Opcode.JUMP_EQ_INT, subject, (int) number, fail, false);
    } else {
      int value = unit.expressions.operand(pattern.value());
      out.branch(pattern.span(), Opcode.JUMP_EQ, subject, value, fail, false);
    }
    unit.release(mark);
  }

  private void test(Span span, Intrinsic intrinsic, int subject, Label fail) {
    int mark = unit.mark();
    int answer = unit.temporary(span);
    out.intrinsic(span, intrinsic, answer, subject);
    out.branch(span, Opcode.JUMP_IF, answer, 0, fail, false);
    unit.release(mark);
  }

  private void length(Span span, int opcode, int subject, int length, Label fail) {
    int mark = unit.mark();
    int actual = unit.temporary(span);
    out.intrinsic(span, Intrinsic.MATCH_LENGTH, actual, subject);
    if (length <= Short.MAX_VALUE) {
      out.branch(span, opcode, actual, length, fail, false);
    } else {
      throw unit.context.problem(span, "too many sub-patterns");
    }
    unit.release(mark);
  }

  private void sequence(
      Pattern.MatchSequence p, int subject, Label fail, Map<String, Integer> captures) {
    List<Pattern> patterns = p.patterns();
    int star = -1;
    for (int i = 0; i < patterns.size(); i++) {
      if (patterns.get(i) instanceof Pattern.MatchStar) {
        if (star >= 0) {
          throw unit.problem(p, "multiple starred names in sequence pattern");
        }
        star = i;
      }
    }
    test(p.span(), Intrinsic.MATCH_IS_SEQUENCE, subject, fail);
    if (star < 0) {
      length(p.span(), Opcode.JUMP_EQ_INT, subject, patterns.size(), fail);
    } else if (patterns.size() > 1) {
      length(p.span(), Opcode.JUMP_GE_INT, subject, patterns.size() - 1, fail);
    }
    boolean named =
        star >= 0 && patterns.get(star) instanceof Pattern.MatchStar s && s.name() != null;
    if (star >= 0 && !named) {
      items(p, star, subject, fail, captures);
      return;
    }
    if (patterns.isEmpty()) {
      return;
    }
    int[] registers = new int[patterns.size()];
    for (int i = 0; i < registers.length; i++) {
      registers[i] = unit.temporary(p.span());
    }
    int list = out.list(registers);
    int opcode = star < 0 ? Opcode.UNPACK : Opcode.UNPACK_STAR;
    out.emit(p.span(), opcode, Math.max(star, 0), subject, list);
    for (int i = 0; i < registers.length; i++) {
      match(patterns.get(i), registers[i], fail, captures);
    }
  }

  /** A sequence with {@code *_}: only the items that matter are fetched. */
  private void items(
      Pattern.MatchSequence p, int star, int subject, Label fail, Map<String, Integer> captures) {
    List<Pattern> patterns = p.patterns();
    for (int i = 0; i < patterns.size(); i++) {
      Pattern inner = patterns.get(i);
      boolean ignored =
          i == star
              || (inner instanceof Pattern.MatchAs as && as.pattern() == null && as.name() == null);
      if (!ignored) {
        int index = i < star ? i : i - patterns.size();
        int item = unit.temporary(inner.span());
        out.emit(p.span(), Opcode.GET_ITEM_INT, item, subject, index);
        match(inner, item, fail, captures);
      }
    }
  }

  private void mapping(
      Pattern.MatchMapping p, int subject, Label fail, Map<String, Integer> captures) {
    checkKeys(p);
    test(p.span(), Intrinsic.MATCH_IS_MAPPING, subject, fail);
    int count = p.keys().size();
    int keys = -1;
    if (count > 0) {
      length(p.span(), Opcode.JUMP_GE_INT, subject, count, fail);
      keys = unit.temporary(p.span());
      int values = unit.temporary(p.span());
      unit.expressions.into(new Expression.TupleExpr(p.span(), p.keys()), keys);
      out.intrinsic(p.span(), Intrinsic.MATCH_KEYS, values, subject, keys);
      out.branch(p.span(), Opcode.JUMP_NONE, values, 0, fail, true);
      unpackAndMatch(p, values, p.patterns(), fail, captures);
    }
    String rest = p.rest();
    if (rest != null) {
      int others = unit.temporary(p.span());
      if (keys < 0) {
        keys = unit.constant(p.span(), new Constant.TupleConstant(List.of()));
      }
      out.intrinsic(p.span(), Intrinsic.MATCH_REST, others, subject, keys);
      capture(p, rest, others, captures);
    }
  }

  private void checkKeys(Pattern.MatchMapping p) {
    Set<Object> seen = new HashSet<>();
    for (Expression key : p.keys()) {
      Constant known = Folder.fold(key);
      if (known != null && !seen.add(valueOf(known))) {
        throw unit.problem(
            p, "mapping pattern checks duplicate key (" + Unparser.unparse(key) + ")");
      }
    }
  }

  /** What equal keys have in common: {@code 1}, {@code 1.0} and {@code True} are equal. */
  private static Object valueOf(Constant key) {
    return switch (key) {
      case Constant.BoolConstant b -> b.value() ? 1.0 : 0.0;
      case Constant.IntConstant i when Math.abs(i.value()) < 1L << 53 -> (double) i.value();
      case Constant.FloatConstant f -> f.value() == 0 ? 0.0 : f.value();
      default -> key;
    };
  }

  private void unpackAndMatch(
      Pattern p, int values, List<Pattern> patterns, Label fail, Map<String, Integer> captures) {
    int[] registers = new int[patterns.size()];
    for (int i = 0; i < registers.length; i++) {
      registers[i] = unit.temporary(p.span());
    }
    out.emit(p.span(), Opcode.UNPACK, 0, values, out.list(registers));
    for (int i = 0; i < registers.length; i++) {
      match(patterns.get(i), registers[i], fail, captures);
    }
  }

  private void classPattern(
      Pattern.MatchClass p, int subject, Label fail, Map<String, Integer> captures) {
    Set<String> seen = new HashSet<>();
    List<Constant> names = new ArrayList<>();
    for (int i = 0; i < p.keywordNames().size(); i++) {
      String name = p.keywordNames().get(i);
      if (!seen.add(name)) {
        throw unit.problem(
            p.keywordPatterns().get(i), "attribute name repeated in class pattern: " + name);
      }
      names.add(new Constant.StringConstant(name));
    }
    int values = unit.temporary(p.span());
    int mark = unit.mark();
    int type = unit.expressions.operand(p.cls());
    int count = unit.constant(p.span(), new Constant.IntConstant(p.patterns().size()));
    int keywords = unit.constant(p.span(), new Constant.TupleConstant(names));
    out.intrinsic(p.span(), Intrinsic.MATCH_CLASS, values, subject, type, count, keywords);
    unit.release(mark);
    out.branch(p.span(), Opcode.JUMP_NONE, values, 0, fail, true);
    List<Pattern> patterns = new ArrayList<>(p.patterns());
    patterns.addAll(p.keywordPatterns());
    if (!patterns.isEmpty()) {
      unpackAndMatch(p, values, patterns, fail, captures);
    }
  }

  private void alternatives(
      Pattern.MatchOr p, int subject, Label fail, Map<String, Integer> captures) {
    Label matched = new Label();
    Map<String, Integer> results = new LinkedHashMap<>();
    int last = p.patterns().size() - 1;
    for (int i = 0; i <= last; i++) {
      if (i < last) {
        checkRefutable(p.patterns().get(i));
      }
      Label next = i < last ? new Label() : fail;
      Map<String, Integer> inner = new LinkedHashMap<>();
      if (i == 0) {
        firstAlternative(p, subject, next, inner, results);
      } else {
        int mark = unit.mark();
        match(p.patterns().get(i), subject, next, inner);
        if (!inner.keySet().equals(results.keySet())) {
          throw unit.problem(p, "alternative patterns bind different names");
        }
        moveAll(p.span(), inner, results);
        unit.release(mark);
      }
      if (i < last) {
        out.jump(p.span(), matched);
        out.place(next);
      }
    }
    out.place(matched);
    results.forEach((name, register) -> capture(p, name, register, captures));
  }

  private void firstAlternative(
      Pattern.MatchOr p,
      int subject,
      Label next,
      Map<String, Integer> inner,
      Map<String, Integer> results) {
    match(p.patterns().getFirst(), subject, next, inner);
    for (String name : inner.keySet()) {
      results.put(name, unit.temporary(p.span()));
    }
    moveAll(p.span(), inner, results);
  }

  private void moveAll(Span span, Map<String, Integer> from, Map<String, Integer> to) {
    from.forEach(
        (name, register) -> {
          Integer target = to.get(name);
          if (target != null) {
            unit.move(span, target, register);
          }
        });
  }
}
