// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.snapshot;

import dev.hognose.sandbox.code.Code;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The codes that a state refers to. Of two codes that stand inside each other only the outer one is
 * written.
 */
final class CodeTable {
  private final IdentityHashMap<Code, Integer> numbers = new IdentityHashMap<>(4);
  private final List<Code> codes = new ArrayList<>();

  /** Writes the number of a code. */
  Code exchange(Packer out, @Nullable Code code) {
    if (code == null) {
      throw new IllegalStateException("a part without its code");
    }
    Integer known = numbers.putIfAbsent(code, codes.size());
    if (known == null) {
      codes.add(code);
      known = codes.size() - 1;
    }
    out.number(known);
    return code;
  }

  /** Whether code of the library is among them. */
  boolean hasLibraryCode() {
    return codes.stream().anyMatch(code -> code.identity.source().internal());
  }

  /** Writes sources and codes: an outer code by its bytes, an inner one by its place. */
  void write(Packer out) {
    IdentityHashMap<Code, int[]> inner = new IdentityHashMap<>(4);
    for (int i = 0; i < codes.size(); i++) {
      if (!inner.containsKey(codes.get(i))) {
        int[] place = {0};
        for (Code child : codes.get(i).tables.children()) {
          visit(child, i, place, inner);
        }
      }
    }
    inner.values().forEach(place -> settle(place, inner));
    IdentityHashMap<Code.Source, Integer> sources = new IdentityHashMap<>(4);
    List<Code.Source> all = new ArrayList<>();
    for (Code code : codes) {
      Code.Source source = code.identity.source();
      if (!inner.containsKey(code) && sources.putIfAbsent(source, all.size()) == null) {
        all.add(source);
      }
    }
    out.number(all.size());
    for (Code.Source source : all) {
      Texts.write(out, source.name());
      Texts.write(out, source.internal() ? "" : source.text());
      out.flag(source.internal());
    }
    out.number(codes.size());
    for (Code code : codes) {
      int[] place = inner.get(code);
      if (place == null) {
        out.number(sources.getOrDefault(code.identity.source(), 0));
        byte[] bytes = CodeWriter.bytes(code);
        out.raw(bytes, bytes.length);
      } else {
        out.array(2);
        out.number(place[0]);
        out.number(place[1]);
      }
    }
  }

  /** Moves a place inside a code that is an inner one itself to the outermost code. */
  private void settle(int[] place, IdentityHashMap<Code, int[]> inner) {
    int[] above = inner.get(codes.get(place[0]));
    while (above != null) {
      place[0] = above[0];
      place[1] += above[1];
      above = inner.get(codes.get(place[0]));
    }
  }

  /** Notes the place of a code and of those inside: the outermost code, and a number in order. */
  private void visit(Code code, int outer, int[] place, IdentityHashMap<Code, int[]> inner) {
    place[0]++;
    if (numbers.containsKey(code)) {
      inner.putIfAbsent(code, new int[] {outer, place[0]});
    }
    for (Code child : code.tables.children()) {
      visit(child, outer, place, inner);
    }
  }

  /** Reads what {@link #write} has written. */
  static Code[] read(Unpacker in) {
    Code.Source[] sources = new Code.Source[in.size()];
    for (int i = 0; i < sources.length; i++) {
      sources[i] = new Code.Source(Texts.read(in), Texts.read(in), in.flag());
    }
    Code[] codes = new Code[in.size()];
    int[][] places = new int[codes.length][];
    for (int i = 0; i < codes.length; i++) {
      if (Unpacker.isNumber(in.peek())) {
        int source = in.count();
        if (source >= sources.length) {
          throw Unpacker.broken("a code without a source");
        }
        codes[i] = CodeReader.read(in, sources[source]);
      } else if (in.array() == 2) {
        places[i] = new int[] {in.count(), in.count()};
      } else {
        throw Unpacker.broken("a code without a place");
      }
    }
    Map<Integer, List<Code>> flat = new HashMap<>();
    for (int i = 0; i < codes.length; i++) {
      int[] place = places[i];
      if (place != null) {
        Code outer = place[0] < codes.length && places[place[0]] == null ? codes[place[0]] : null;
        if (outer == null) {
          throw Unpacker.broken("a code inside of none");
        }
        List<Code> all = flat.computeIfAbsent(place[0], key -> flatten(outer, new ArrayList<>()));
        if (place[1] < 1 || place[1] >= all.size()) {
          throw Unpacker.broken("a code that is not there");
        }
        codes[i] = all.get(place[1]);
      }
    }
    return codes;
  }

  private static List<Code> flatten(Code code, List<Code> all) {
    all.add(code);
    for (Code child : code.tables.children()) {
      flatten(child, all);
    }
    return all;
  }
}
