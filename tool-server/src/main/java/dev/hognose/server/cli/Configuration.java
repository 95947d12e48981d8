// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The values of all settings: from the command line, else from the environment, else from the file,
 * else by default.
 */
final class Configuration {

  private final Map<Setting, String> values = new EnumMap<>(Setting.class);

  private Configuration() {}

  /**
   * Finds all values.
   *
   * @throws UsageException where one is wrong; says which, whence it is, and what may be
   */
  static Configuration of(Map<Setting, String> flags, Map<String, String> environment) {
    var made = new Configuration();
    for (Setting setting : Setting.values()) {
      made.values.put(setting, setting.byDefault());
    }
    String file = flags.getOrDefault(Setting.CONFIG, environment.get(Setting.CONFIG.variable()));
    if (file != null) {
      made.read(Path.of(file));
    }
    for (Setting setting : Setting.values()) {
      String given = environment.get(setting.variable());
      if (given != null) {
        made.set(setting, given.strip(), setting.variable());
      }
    }
    flags.forEach((setting, value) -> made.set(setting, value.strip(), setting.flag()));
    return made;
  }

  private void read(Path file) {
    List<String> lines;
    try {
      lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UsageException("cannot read the settings in " + file);
    }
    int number = 0;
    for (String line : lines) {
      number++;
      String text = line.strip();
      if (!text.isEmpty() && !text.startsWith("#")) {
        String place = file + ", line " + number + ": ";
        int equals = text.indexOf('=');
        if (equals < 0) {
          throw new UsageException(place + "a line is 'name = value'");
        }
        Setting setting = find(text.substring(0, equals).strip(), place);
        set(setting, text.substring(equals + 1).strip(), place + setting.key());
      }
    }
  }

  private static Setting find(String key, String place) {
    for (Setting setting : Setting.values()) {
      if (setting.key().equals(key) && setting != Setting.CONFIG) {
        return setting;
      }
    }
    throw new UsageException(place + "there is no setting '" + key + "'");
  }

  private void set(Setting setting, String value, String name) {
    String wrong = setting.form().wrong(value);
    if (wrong != null) {
      throw new UsageException(name + wrong);
    }
    values.put(setting, value);
  }

  /** A text; null where there is none. */
  @Nullable String text(Setting setting) {
    String value = value(setting);
    return value.isEmpty() ? null : value;
  }

  /** A file or folder; null where there is none. */
  @Nullable Path path(Setting setting) {
    String value = text(setting);
    return value == null ? null : Path.of(value);
  }

  long number(Setting setting) {
    return Long.parseLong(value(setting));
  }

  int count(Setting setting) {
    return Math.toIntExact(number(setting));
  }

  boolean flag(Setting setting) {
    return value(setting).equals("true");
  }

  List<String> list(Setting setting) {
    return Stream.of(value(setting).split(",", -1))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  String value(Setting setting) {
    return values.getOrDefault(setting, setting.byDefault());
  }
}
