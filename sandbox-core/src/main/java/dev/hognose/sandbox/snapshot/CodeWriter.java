// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.snapshot;

import dev.hognose.sandbox.code.CallSite;
import dev.hognose.sandbox.code.Code;
import dev.hognose.sandbox.code.Constant;
import dev.hognose.sandbox.code.ExceptionRange;
import dev.hognose.sandbox.code.FunctionShape;
import dev.hognose.sandbox.code.ImportShape;
import dev.hognose.sandbox.code.Instruction;
import dev.hognose.sandbox.code.Op;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes compiled code: the code itself, then the codes inside. */
final class CodeWriter {
  /** Forms of constants. */
  static final int BYTES = 1;

  static final int IMAGINARY = 2;
  static final int BIG = 3;
  static final int ELLIPSIS = 4;
  static final int SURROGATES = Texts.SURROGATES;
  static final int TUPLE = 6;
  static final int FROZEN_SET = 7;

  private final Packer out;

  private CodeWriter(Packer out) {
    this.out = out;
  }

  /** The bytes of a code and the codes inside; kept by the code, as they never change. */
  static byte[] bytes(Code code) {
    return code.stored(
        () -> {
          Packer out = new Packer();
          new CodeWriter(out).code(code, "");
          return out.toByteArray();
        });
  }

  private void code(Code code, String outer) {
    Code.Identity identity = code.identity;
    out.text(identity.name());
    String expected = outer.isEmpty() ? identity.name() : outer + "." + identity.name();
    optional(identity.qualifiedName().equals(expected) ? null : identity.qualifiedName());
    optional(identity.doc());
    out.number(identity.firstLine());
    out.number(code.kind.ordinal() | code.flavor.ordinal() << 2);
    parameters(code.parameters);
    texts(code.localNames);
    texts(code.freeNames);
    out.number(code.registers);
    instructions(code);
    spans(code.spans);
    ranges(code.ranges);
    tables(code.tables);
    out.array(code.tables.children().length);
    for (Code child : code.tables.children()) {
      code(child, identity.qualifiedName());
    }
  }

  private void optional(@org.jspecify.annotations.Nullable String text) {
    if (text == null) {
      out.nil();
    } else {
      text(text);
    }
  }

  /** Text, which may hold halves of surrogate pairs. */
  private void text(String text) {
    Texts.write(out, text);
  }

  private void texts(String[] texts) {
    out.array(texts.length);
    for (String text : texts) {
      text(text);
    }
  }

  private void numbers(int[] numbers) {
    out.array(numbers.length);
    for (int number : numbers) {
      out.number(number);
    }
  }

  private void parameters(Code.Parameters p) {
    out.number((p.star() ? 1 : 0) | (p.doubleStar() ? 2 : 0) | p.positional() << 2);
    out.number(p.positionalOnly());
    out.number(p.keywordOnly());
  }

  private void instructions(Code code) {
    out.array(code.instructions.length);
    for (long word : code.instructions) {
      Op op = Op.of(Instruction.opcode(word));
      out.number(op.number());
      if (op.a() != Op.Operand.NONE) {
        out.number(Instruction.a(word));
      }
      if (op.b() != Op.Operand.NONE) {
        boolean signed = op.b() == Op.Operand.IMMEDIATE;
        out.number(signed ? Instruction.signedB(word) : Instruction.b(word));
      }
      if (CodeReader.hasThird(op)) {
        boolean signed = op.c() == Op.Operand.IMMEDIATE;
        out.number(signed ? Instruction.signedC(word) : Instruction.c(word));
      }
    }
  }

  /** Positions: nil for the same as before, else what has changed. */
  private void spans(long[] spans) {
    long before = 0;
    for (long span : spans) {
      span(before, span);
      before = span;
    }
  }

  private void span(long before, long span) {
    if (span == before) {
      out.nil();
      return;
    }
    out.number(Code.line(span) - Code.line(before));
    out.number(Code.column(span));
    out.number(Code.endLine(span) - Code.line(span));
    out.number(Code.endColumn(span));
  }

  private void ranges(ExceptionRange[] ranges) {
    out.array(ranges.length);
    for (ExceptionRange range : ranges) {
      out.number(range.start());
      out.number(range.end());
      out.number(range.handler());
      out.number(range.register());
    }
  }

  private void tables(Code.Tables tables) {
    constants(List.of(tables.constants()));
    texts(tables.names());
    out.array(tables.lists().length);
    for (int[] list : tables.lists()) {
      numbers(list);
    }
    out.array(tables.calls().length);
    for (CallSite site : tables.calls()) {
      out.number(site.method());
      numbers(site.arguments());
      numbers(site.keywords());
      span(0, site.lookup());
    }
    out.array(tables.functions().length);
    for (FunctionShape shape : tables.functions()) {
      out.number(shape.code());
      numbers(shape.defaults());
      numbers(shape.keywordDefaults());
      numbers(shape.captures());
      out.number(shape.annotations());
    }
    out.array(tables.imports().length);
    for (ImportShape shape : tables.imports()) {
      text(shape.module());
      out.number(shape.level());
      texts(shape.names().toArray(String[]::new));
      out.flag(shape.leaf());
    }
  }

  private void constants(List<Constant> constants) {
    out.array(constants.size());
    for (Constant constant : constants) {
      constant(constant);
    }
  }

  private void constant(Constant constant) {
    switch (constant) {
      case Constant.NoneConstant _ -> out.nil();
      case Constant.BoolConstant(boolean value) -> out.flag(value);
      case Constant.IntConstant(long value) -> out.number(value);
      case Constant.FloatConstant(double value) -> out.real(value);
      case Constant.StringConstant(String value) -> text(value);
      case Constant.BytesConstant(String latin1) ->
          out.extension(BYTES, latin1.getBytes(StandardCharsets.ISO_8859_1));
      case Constant.ImaginaryConstant(double value) -> {
        out.extension(IMAGINARY, new byte[0]);
        out.real(value);
      }
      case Constant.BigIntConstant(var value) -> out.extension(BIG, value.toByteArray());
      case Constant.EllipsisConstant _ -> out.extension(ELLIPSIS, new byte[0]);
      case Constant.TupleConstant(var items) -> {
        out.extension(TUPLE, new byte[0]);
        constants(items);
      }
      case Constant.FrozenSetConstant(var items) -> {
        out.extension(FROZEN_SET, new byte[0]);
        constants(items);
      }
    }
  }
}
