// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import dev.hognose.sandbox.builtins.Table;
import dev.hognose.sandbox.objects.Codec;
import dev.hognose.sandbox.objects.PyException;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyTuple;
import dev.hognose.sandbox.objects.Raise;
import dev.hognose.sandbox.vm.Machine;
import java.nio.charset.Charset;
import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** The natives of the module {@code codecs}: the Unicode encodings up to their first problem. */
final class CodecsModule {
  static final Table NATIVES =
      Table.ofModule("_codecs")
          .function("_encode", "text, encoding, start, /", CodecsModule::encode)
          .function("_decode", "data, encoding, start, final, /", CodecsModule::decode)
          .function("_table", "name, /", CodecsModule::table)
          .function("_character", "name, /", CodecsModule::character)
          .function("_compatible", "text, /", CodecsModule::compatible);

  private CodecsModule() {}

  private static int start(@Nullable PyObject[] args, int length) {
    long start = Args.integer(args, 2, 0);
    if (start < 0 || start > length) {
      throw Raise.indexError("position " + start + " out of bounds");
    }
    return (int) start;
  }

  private static PyObject encode(Machine machine, @Nullable PyObject[] args) {
    if (!(Args.plain(args, 0) instanceof PyStr text)) {
      throw Raise.typeError("argument 1 must be str, not " + Args.at(args, 0).type().shownName());
    }
    int start = start(args, text.length());
    return tuple(Codec.encodePart(machine.meter(), text, Args.text(args, 1, "encoding"), start));
  }

  private static PyObject decode(Machine machine, @Nullable PyObject[] args) {
    byte[] data = Args.bytes(args, 0);
    return tuple(
        Codec.decodePart(
            machine.meter(),
            data,
            Args.text(args, 1, "encoding"),
            start(args, data.length),
            Args.truth(Args.at(args, 3))));
  }

  private static PyObject tuple(Codec.Part part) {
    PyException problem = part.problem();
    return PyTuple.of(part.result(), PyInt.of(part.end()), problem == null ? PyNone.NONE : problem);
  }

  /** The characters of the 256 bytes in an encoding of single bytes, or None. */
  private static PyObject table(Machine machine, @Nullable PyObject[] args) {
    String name = Args.text(args, 0, "name");
    if (!name.matches(
            "windows-125\\d|IBM(437|737|775|8[56]\\d|00858)|ISO-8859-\\d+|KOI8-[RU]|x-MacRoman")
        || !Charset.isSupported(name)) {
      return PyNone.NONE;
    }
    byte[] all = new byte[256];
    for (int i = 0; i < all.length; i++) {
      all[i] = (byte) i;
    }
    return PyStr.of(new String(all, Charset.forName(name)));
  }

  /** The character of a name of Unicode's, or None. */
  private static PyObject character(Machine machine, @Nullable PyObject[] args) {
    try {
      String name = Args.text(args, 0, "name");
      return name.length() > UnicodeNames.LONGEST
          ? PyNone.NONE
          : PyStr.ofCodePoint(Character.codePointOf(name));
    } catch (IllegalArgumentException unknown) {
      return PyNone.NONE;
    }
  }

  /** A text in normalization form KC. */
  private static PyObject compatible(Machine machine, @Nullable PyObject[] args) {
    String text = Args.text(args, 0, "text");
    return PyStr.of(Normalization.of(machine.meter(), text, Normalizer.Form.NFKC));
  }
}
