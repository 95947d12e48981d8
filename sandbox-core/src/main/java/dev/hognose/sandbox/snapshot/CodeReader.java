// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.snapshot;

import dev.hognose.sandbox.code.CallSite;
import dev.hognose.sandbox.code.Code;
import dev.hognose.sandbox.code.Constant;
import dev.hognose.sandbox.code.ExceptionRange;
import dev.hognose.sandbox.code.FunctionShape;
import dev.hognose.sandbox.code.ImportShape;
import dev.hognose.sandbox.code.Instruction;
import dev.hognose.sandbox.code.InvalidCodeException;
import dev.hognose.sandbox.code.Op;
import dev.hognose.sandbox.code.Verifier;
import dev.hognose.sandbox.objects.InvalidStateException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads compiled code and verifies it. */
final class CodeReader {
  /** How deep codes and constants may nest. */
  private static final int MAX_DEPTH = 1_100;

  private final Unpacker in;
  private final Code.Source source;

  private CodeReader(Unpacker in, Code.Source source) {
    this.in = in;
    this.source = source;
  }

  /** Reads a code and the codes inside. */
  static Code read(Unpacker in, Code.Source source) {
    Code code = readTrusted(in, source);
    try {
      Verifier.verify(code);
    } catch (InvalidCodeException e) {
      throw new InvalidStateException("invalid code: " + e.getMessage());
    }
    return code;
  }

  /** Reads a code and the codes inside, which our compiler has written. */
  static Code readTrusted(Unpacker in, Code.Source source) {
    return new CodeReader(in, source).code("", 0);
  }

  /** Whether an instruction's third operand is stored; two use it in spite of their row. */
  static boolean hasThird(Op op) {
    return op.c() != Op.Operand.NONE || op == Op.RAISE || op == Op.LIST_EXTEND;
  }

  private Code code(String outer, int depth) {
    if (depth > MAX_DEPTH) {
      throw Unpacker.broken("codes nest too deeply");
    }
    String name = in.text();
    String qualified = optional();
    if (qualified == null) {
      qualified = outer.isEmpty() ? name : outer + "." + name;
    }
    String doc = optional();
    int firstLine = in.count();
    int kinds = in.count();
    Code.Kind kind = constant(Code.Kind.values(), kinds & 3);
    Code.Flavor flavor = constant(Code.Flavor.values(), kinds >>> 2);
    Code.Parameters parameters = parameters();
    String[] locals = texts();
    String[] free = texts();
    int registers = in.count();
    long[] instructions = instructions();
    long[] spans = spans(instructions.length);
    ExceptionRange[] ranges = ranges();
    Constant[] constants = constants(0).toArray(Constant[]::new);
    String[] names = texts();
    int[][] lists = new int[in.array()][];
    for (int i = 0; i < lists.length; i++) {
      lists[i] = numbers();
    }
    CallSite[] calls = calls();
    FunctionShape[] functions = functions();
    ImportShape[] imports = imports();
    Code[] children = new Code[in.array()];
    for (int i = 0; i < children.length; i++) {
      children[i] = code(qualified, depth + 1);
    }
    return new Code(
        new Code.Identity(name, qualified, doc, firstLine, source),
        kind,
        flavor,
        parameters,
        locals,
        free,
        registers,
        instructions,
        spans,
        ranges,
        new Code.Tables(constants, names, lists, calls, functions, imports, children));
  }

  private static <E> E constant(E[] all, int index) {
    if (index >= all.length) {
      throw Unpacker.broken("a code of an unknown kind");
    }
    return all[index];
  }

  private @Nullable String optional() {
    if (in.peek() == 0xC0) {
      in.skip();
      return null;
    }
    return Texts.read(in);
  }

  private String[] texts() {
    String[] texts = new String[in.array()];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = Texts.read(in);
    }
    return texts;
  }

  private int[] numbers() {
    int[] numbers = new int[in.array()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = in.integer();
    }
    return numbers;
  }

  private Code.Parameters parameters() {
    int packed = in.count();
    return new Code.Parameters(
        in.count(), packed >>> 2, in.count(), (packed & 1) != 0, (packed & 2) != 0);
  }

  private long[] instructions() {
    long[] words = new long[in.array()];
    for (int i = 0; i < words.length; i++) {
      int number = in.integer();
      if (!Op.exists(number)) {
        throw Unpacker.broken("no instruction " + number);
      }
      Op op = Op.of(number);
      int a = op.a() == Op.Operand.NONE ? 0 : in.integer();
      int b = op.b() == Op.Operand.NONE ? 0 : in.integer();
      int c = hasThird(op) ? in.integer() : 0;
      try {
        words[i] = Instruction.of(number, a, b, c);
      } catch (IllegalArgumentException e) {
        throw Unpacker.broken("an operand out of range");
      }
    }
    return words;
  }

  private long[] spans(int count) {
    long[] spans = new long[count];
    long before = 0;
    for (int i = 0; i < count; i++) {
      before = span(before);
      spans[i] = before;
    }
    return spans;
  }

  private long span(long before) {
    if (in.peek() == 0xC0) {
      in.skip();
      return before;
    }
    int line = Code.line(before) + in.integer();
    int column = in.count();
    int lines = in.count();
    int endColumn = in.count();
    if (line < 0 || line > 0xFFFFFF || column > 0x3FFF || lines > 0xFFF || endColumn > 0x3FFF) {
      throw Unpacker.broken("a position out of range");
    }
    return Code.span(line, column, line + lines, endColumn);
  }

  private ExceptionRange[] ranges() {
    ExceptionRange[] ranges = new ExceptionRange[in.array()];
    for (int i = 0; i < ranges.length; i++) {
      ranges[i] = new ExceptionRange(in.integer(), in.integer(), in.integer(), in.integer());
    }
    return ranges;
  }

  private CallSite[] calls() {
    CallSite[] calls = new CallSite[in.array()];
    for (int i = 0; i < calls.length; i++) {
      calls[i] = new CallSite(in.integer(), numbers(), numbers(), span(0));
    }
    return calls;
  }

  private FunctionShape[] functions() {
    FunctionShape[] functions = new FunctionShape[in.array()];
    for (int i = 0; i < functions.length; i++) {
      functions[i] = new FunctionShape(in.integer(), numbers(), numbers(), numbers(), in.integer());
    }
    return functions;
  }

  private ImportShape[] imports() {
    ImportShape[] imports = new ImportShape[in.array()];
    for (int i = 0; i < imports.length; i++) {
      imports[i] = new ImportShape(Texts.read(in), in.integer(), List.of(texts()), in.flag());
    }
    return imports;
  }

  private List<Constant> constants(int depth) {
    if (depth > MAX_DEPTH) {
      throw Unpacker.broken("constants nest too deeply");
    }
    int count = in.array();
    List<Constant> constants = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      constants.add(constant(depth));
    }
    return constants;
  }

  private Constant constant(int depth) {
    int lead = in.peek();
    if (lead == 0xC0) {
      in.skip();
      return new Constant.NoneConstant();
    }
    if (lead == 0xC2 || lead == 0xC3) {
      return new Constant.BoolConstant(in.flag());
    }
    if (lead == 0xCB) {
      return new Constant.FloatConstant(in.real());
    }
    if (Unpacker.isNumber(lead)) {
      return new Constant.IntConstant(in.number());
    }
    if (Unpacker.isText(lead)) {
      return new Constant.StringConstant(in.text());
    }
    Unpacker.Extension form = in.extension();
    return switch (form.type()) {
      case CodeWriter.BYTES ->
          new Constant.BytesConstant(new String(form.value(), StandardCharsets.ISO_8859_1));
      case CodeWriter.IMAGINARY -> new Constant.ImaginaryConstant(in.real());
      case CodeWriter.BIG -> new Constant.BigIntConstant(big(form.value()));
      case CodeWriter.ELLIPSIS -> new Constant.EllipsisConstant();
      case CodeWriter.SURROGATES -> new Constant.StringConstant(Texts.read(form.value()));
      case CodeWriter.TUPLE -> new Constant.TupleConstant(constants(depth + 1));
      case CodeWriter.FROZEN_SET -> new Constant.FrozenSetConstant(simple(depth));
      default -> throw Unpacker.broken("a constant of an unknown form");
    };
  }

  static BigInteger big(byte[] bytes) {
    if (bytes.length == 0) {
      throw Unpacker.broken("a number without digits");
    }
    return new BigInteger(bytes);
  }

  /** The members of a set, which must be hashable without guest code: all constants are. */
  private List<Constant> simple(int depth) {
    return constants(depth + 1);
  }
}
