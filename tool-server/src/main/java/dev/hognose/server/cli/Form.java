// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the value of a setting may be. */
sealed interface Form {

  /** What is wrong with a value, as it goes on after the setting's name; null if nothing is. */
  @Nullable String wrong(String value);

  /** The range, for the table. */
  String range();

  /** The placeholder in the help text. */
  String label();

  /** Any text. */
  record Text(String label) implements Form {
    @Override
    public @Nullable String wrong(String value) {
      return value.isBlank() ? " must not be empty" : null;
    }

    @Override
    public String range() {
      return label;
    }
  }

  /** Texts with commas between. */
  record Texts(String label) implements Form {
    @Override
    public @Nullable String wrong(String value) {
      return null;
    }

    @Override
    public String range() {
      return label + ",...";
    }
  }

  /** A whole number in a range. */
  record Number(long min, long max) implements Form {
    @Override
    public @Nullable String wrong(String value) {
      try {
        long number = Long.parseLong(value);
        if (number >= min && number <= max) {
          return null;
        }
      } catch (NumberFormatException e) {
        // answered below, as a number out of range is
      }
      return " must be from " + min + " to " + max + ", not " + value;
    }

    @Override
    public String range() {
      return min + " to " + max;
    }

    @Override
    public String label() {
      return "N";
    }
  }

  /** One of several words. */
  record Choice(List<String> words) implements Form {
    @Override
    public @Nullable String wrong(String value) {
      return words.contains(value)
          ? null
          : " must be one of " + String.join(", ", words) + ", not " + value;
    }

    @Override
    public String range() {
      return String.join(", ", words);
    }

    @Override
    public String label() {
      return String.join("|", words);
    }
  }

  /** Yes or no. */
  static Form bool() {
    return new Choice(List.of("false", "true"));
  }

  /** A number from one bound to the other. */
  static Form number(long min, long max) {
    return new Number(min, max);
  }

  /** A file or folder. */
  static Form path(String label) {
    return new Text(label);
  }
}
