// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import dev.hognose.sandbox.builtins.Table;
import dev.hognose.sandbox.objects.PyBool;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.Raise;
import dev.hognose.sandbox.vm.Machine;
import java.text.Normalizer;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * The natives of the module {@code unicodedata}: the platform's tables, reduced to Unicode 15.1.
 */
final class UnicodedataModule {
  /** Code points that the platform knows and Unicode 15.1 does not. */
  static final BitSet LATER =
      ranges(
          "897 1b4e-1b4f 1b7f 1c89-1c8a 2427-2429 31e4-31e5 a7cb-a7cd a7da-a7dc 105c0-105f3"
              + " 10d40-10d65 10d69-10d85 10d8e-10d8f 10ec2-10ec4 10efc 11380-11389 1138b 1138e"
              + " 11390-113b5 113b7-113c0 113c2 113c5 113c7-113ca 113cc-113d5 113d7-113d8"
              + " 113e1-113e2 116d0-116e3 11bc0-11be1 11bf0-11bf9 11f5a 13460-143fa 16100-16139"
              + " 16d40-16d79 18cff 1cc00-1ccf9 1cd00-1ceb3 1e5d0-1e5fa 1e5ff 1f8b2-1f8bb"
              + " 1f8c0-1f8c1 1fa89 1fa8f 1fabe 1fac6 1fadc 1fadf 1fae9 1fbcb-1fbef");

  /** The abbreviations of the categories by the platform's numbers. */
  private static final String[] CATEGORIES =
      "Cn Lu Ll Lt Lm Lo Mn Me Mc Nd Nl No Zs Zl Zp Cc Cf - Co Cs Pd Ps Pe Pc Po Sm Sc Sk So Pi Pf"
          .split(" ");

  private static final String[] DIRECTIONS =
      "L R AL EN ES ET AN CS NSM BN B S WS ON LRE LRO RLE RLO PDF LRI RLI FSI PDI".split(" ");

  /** A vowel sign that was a spacing mark when the platform's tables were made. */
  private static final int AHOM_VOWEL = 0x1171E;

  static final Table NATIVES =
      Table.ofModule("unicodedata")
          .function("category", "chr, /", (m, a) -> new PyStr(category(point(a, "category"))))
          .function(
              "bidirectional", "chr, /", (m, a) -> new PyStr(direction(point(a, "bidirectional"))))
          .function(
              "combining", "chr, /", (m, a) -> PyInt.of(CombiningClasses.of(point(a, "combining"))))
          .function("mirrored", "chr, /", (m, a) -> PyInt.of(mirrored(point(a, "mirrored"))))
          .function("_decimal", "chr, /", (m, a) -> decimal(point(a, "decimal")))
          .function("_name", "chr, /", (m, a) -> name(point(a, "name")))
          .function("_lookup", "name, /", UnicodedataModule::lookup)
          .function("normalize", "form, unistr, /", UnicodedataModule::normalize)
          .function("is_normalized", "form, unistr, /", UnicodedataModule::isNormalized);

  private UnicodedataModule() {}

  private static BitSet ranges(String text) {
    BitSet set = new BitSet();
    for (String range : text.split(" ")) {
      int dash = range.indexOf('-');
      int first = Integer.parseInt(dash < 0 ? range : range.substring(0, dash), 16);
      set.set(first, 1 + (dash < 0 ? first : Integer.parseInt(range.substring(dash + 1), 16)));
    }
    return set;
  }

  private static int point(@Nullable PyObject[] args, String function) {
    if (Args.plain(args, 0) instanceof PyStr s
        && !s.value().isEmpty()
        && s.value().codePointCount(0, s.value().length()) == 1) {
      return s.value().codePointAt(0);
    }
    PyObject given = Args.at(args, 0);
    throw Raise.typeError(
        function
            + "() argument"
            + (function.equals("decimal") || function.equals("name") ? " 1" : "")
            + " must be a unicode character, not "
            + (given == PyNone.NONE ? "None" : given.type().shownName()));
  }

  private static String category(int point) {
    if (LATER.get(point)) {
      return "Cn";
    }
    return point == AHOM_VOWEL ? "Mn" : CATEGORIES[Character.getType(point)];
  }

  private static String direction(int point) {
    if (point == AHOM_VOWEL) {
      return "NSM";
    }
    // The nablas of the mathematical alphabets became neutral later.
    if (point == 0x1D6C1
        || point == 0x1D6FB
        || point == 0x1D735
        || point == 0x1D76F
        || point == 0x1D7A9) {
      return "L";
    }
    int direction = Character.getDirectionality(point);
    return direction < 0 || LATER.get(point) ? "" : DIRECTIONS[direction];
  }

  private static int mirrored(int point) {
    return Character.isMirrored(point) && point != 0x226D && !LATER.get(point) ? 1 : 0;
  }

  private static PyObject decimal(int point) {
    boolean known = Character.getType(point) == Character.DECIMAL_DIGIT_NUMBER && !LATER.get(point);
    return known ? PyInt.of(Character.digit(point, 10)) : PyNone.NONE;
  }

  private static PyObject name(int point) {
    String name = LATER.get(point) ? null : UnicodeNames.of(point);
    return name == null ? PyNone.NONE : new PyStr(name);
  }

  private static PyObject lookup(Machine machine, @Nullable PyObject[] args) {
    int point = UnicodeNames.find(Args.text(args, 0, "name"));
    return point < 0 || LATER.get(point) ? PyNone.NONE : PyStr.ofCodePoint(point);
  }

  private static PyObject normalize(Machine machine, @Nullable PyObject[] args) {
    return PyStr.of(normalized(machine, args, "normalize"));
  }

  private static PyObject isNormalized(Machine machine, @Nullable PyObject[] args) {
    String result = normalized(machine, args, "is_normalized");
    return PyBool.of(result.equals(((PyStr) Args.plain(args, 1)).value()));
  }

  private static String normalized(Machine machine, @Nullable PyObject[] args, String function) {
    for (int i = 0; i < 2; i++) {
      if (!(Args.plain(args, i) instanceof PyStr)) {
        throw Raise.typeError(
            function
                + "() argument "
                + (i + 1)
                + " must be str, not "
                + (Args.at(args, i) == PyNone.NONE ? "None" : Args.at(args, i).type().shownName()));
      }
    }
    String text = ((PyStr) Args.plain(args, 1)).value();
    Normalizer.Form form =
        switch (((PyStr) Args.plain(args, 0)).value()) {
          case "NFC" -> Normalizer.Form.NFC;
          case "NFD" -> Normalizer.Form.NFD;
          case "NFKC" -> Normalizer.Form.NFKC;
          case "NFKD" -> Normalizer.Form.NFKD;
          default -> throw Raise.valueError("invalid normalization form");
        };
    return Normalization.of(machine.meter(), text, form);
  }
}
