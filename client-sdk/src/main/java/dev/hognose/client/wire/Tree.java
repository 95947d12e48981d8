// SPDX-License-Identifier: Apache-2.0
package dev.hognose.client.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An object of a decoded answer, read by field name with the expected type.
 *
 * <p>Fields that are missing or of another type give a {@link WireException} that names them, so
 * that an answer of something that is not a Hognose server is reported as such.
 *
 * @param fields the object's fields; values are the tree types of {@link JsonReader}
 */
public record Tree(Map<String, @Nullable Object> fields) {
  /** Takes a decoded value that must be an object. */
  @SuppressWarnings("unchecked") // the readers make maps with string keys only
  public static Tree of(@Nullable Object decoded) {
    if (decoded instanceof Map<?, ?> map) {
      return new Tree((Map<String, @Nullable Object>) map);
    }
    throw new WireException("expected an object in the answer");
  }

  /** The raw value of a field; null if it is null or missing. */
  public @Nullable Object raw(String name) {
    return fields.get(name);
  }

  /** Whether the field is there, even if null. */
  public boolean has(String name) {
    return fields.containsKey(name);
  }

  /** A string that must be there. */
  public String string(String name) {
    return required(name, optionalString(name));
  }

  /** A string, or the given one if it is null or missing. */
  public String string(String name, String otherwise) {
    var value = optionalString(name);
    return value == null ? otherwise : value;
  }

  /** A string, or null. */
  public @Nullable String optionalString(String name) {
    return typed(name, String.class);
  }

  /** A whole number, or null. */
  public @Nullable Long optionalLong(String name) {
    return raw(name) instanceof Double d && d == Math.rint(d)
        ? Long.valueOf(d.longValue())
        : typed(name, Long.class);
  }

  /** A number, or the given one if it is null or missing. */
  public double real(String name, double otherwise) {
    var number = typed(name, Number.class);
    return number == null ? otherwise : number.doubleValue();
  }

  /** A truth value, or the given one if it is null or missing. */
  public boolean flag(String name, boolean otherwise) {
    var flag = typed(name, Boolean.class);
    return flag == null ? otherwise : flag;
  }

  /** An object, or null. */
  public @Nullable Tree optionalTree(String name) {
    return raw(name) == null ? null : of(raw(name));
  }

  /** A list; empty if it is null or missing. */
  @SuppressWarnings("unchecked") // the readers make lists of tree values only
  public List<@Nullable Object> list(String name) {
    var list = (List<@Nullable Object>) typed(name, List.class);
    return list == null ? List.of() : list;
  }

  /** A list of objects; empty if it is null or missing. */
  public List<Tree> trees(String name) {
    var trees = new ArrayList<Tree>();
    for (var item : list(name)) {
      trees.add(of(item));
    }
    return trees;
  }

  private <T> @Nullable T typed(String name, Class<T> type) {
    var value = raw(name);
    if (value != null && !type.isInstance(value)) {
      throw new WireException(
          "field \"" + name + "\" of the answer is not a " + type.getSimpleName());
    }
    return type.cast(value);
  }

  private static <T> T required(String name, @Nullable T value) {
    if (value == null) {
      throw new WireException("field \"" + name + "\" is missing in the answer");
    }
    return value;
  }
}
