// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.syntax;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The table of the identifiers and keywords of one source.
 *
 * <p>It finds the string of an identifier by the characters in the source, so that each distinct
 * name is made once. Open addressing with linear probing, at most half full.
 */
final class Names {
  private static final int INITIAL_CAPACITY = 256;
  private static final Token[] KEYWORDS =
      Arrays.stream(Token.values()).filter(Token::isKeyword).toArray(Token[]::new);

  /** A table of the keywords alone, which each table begins as a copy of. */
  private static final Names KEYWORD_TABLE = ofKeywords();

  private @Nullable String[] strings;
  private Token[] kinds;
  private int size;

  Names() {
    this(KEYWORD_TABLE.strings.clone(), KEYWORD_TABLE.kinds.clone(), KEYWORD_TABLE.size);
  }

  private Names(@Nullable String[] strings, Token[] kinds, int size) {
    this.strings = strings;
    this.kinds = kinds;
    this.size = size;
  }

  private static Names ofKeywords() {
    Names table = new Names(new @Nullable String[INITIAL_CAPACITY], new Token[INITIAL_CAPACITY], 0);
    for (Token token : KEYWORDS) {
      String text = token.text();
      int slot = table.find(text.toCharArray(), 0, text.length(), hash(text));
      int _ = table.insert(slot, text, token);
    }
    return table;
  }

  /** The slot of an identifier, whose hash is as {@link #step} makes it. */
  int slot(char[] source, int start, int end, int hash) {
    int slot = find(source, start, end, hash);
    if (strings[slot] == null) {
      slot = insert(slot, new String(source, start, end - start), Token.NAME);
    }
    return slot;
  }

  /** The hash of an identifier longer by one character. */
  static int step(int hash, char c) {
    return hash * 31 + c;
  }

  Token kind(int slot) {
    return kinds[slot];
  }

  @Nullable String string(int slot) {
    return strings[slot];
  }

  private static int hash(String text) {
    int hash = 0;
    for (int i = 0; i < text.length(); i++) {
      hash = step(hash, text.charAt(i));
    }
    return hash;
  }

  private int find(char[] source, int start, int end, int hash) {
    int mask = strings.length - 1;
    int slot = (hash ^ (hash >>> 15)) & mask;
    String known = strings[slot];
    while (known != null && !matches(known, source, start, end)) {
      slot = (slot + 1) & mask;
      known = strings[slot];
    }
    return slot;
  }

  private static boolean matches(String known, char[] source, int start, int end) {
    if (known.length() != end - start) {
      return false;
    }
    for (int i = start; i < end; i++) {
      if (known.charAt(i - start) != source[i]) {
        return false;
      }
    }
    return true;
  }

  private int insert(int slot, String string, Token kind) {
    strings[slot] = string;
    kinds[slot] = kind;
    size++;
    if (size * 2 <= strings.length) {
      return slot;
    }
    grow();
    return find(string.toCharArray(), 0, string.length(), hash(string));
  }

  private void grow() {
    @Nullable String[] oldStrings = strings;
    Token[] oldKinds = kinds;
    strings = new @Nullable String[oldStrings.length * 2];
    kinds = new Token[oldKinds.length * 2];
    for (int i = 0; i < oldStrings.length; i++) {
      String string = oldStrings[i];
      if (string != null) {
        int slot = find(string.toCharArray(), 0, string.length(), hash(string));
        strings[slot] = string;
        kinds[slot] = oldKinds[i];
      }
    }
  }
}
