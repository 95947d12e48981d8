// SPDX-License-Identifier: Apache-2.0
package dev.hognose.client;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** JSON Schema of the Java types that annotated methods take. */
final class JsonSchema {
  /** Records within records beyond this depth are described as plain objects. */
  private static final int MAX_DEPTH = 8;

  private JsonSchema() {}

  static Map<String, Object> of(Type type) {
    return of(type, 0);
  }

  /** An object schema of named properties. */
  static Map<String, Object> object(
      Map<String, Map<String, Object>> properties, List<String> required) {
    var schema = typed("object");
    schema.put("properties", properties);
    schema.put("required", required);
    schema.put("additionalProperties", false);
    return schema;
  }

  /** The schema of a type by its name in JSON Schema, with a description. */
  static Map<String, Object> described(String type, String description) {
    var schema = typed(type);
    schema.put("description", description);
    return schema;
  }

  private static Map<String, Object> of(Type type, int depth) {
    return switch (type) {
      case Class<?> c -> ofClass(c, depth);
      case ParameterizedType p -> ofParameterized(p, depth);
      case WildcardType w -> of(w.getUpperBounds()[0], depth);
      default -> new LinkedHashMap<>();
    };
  }

  private static Map<String, Object> ofParameterized(ParameterizedType type, int depth) {
    var raw = (Class<?>) type.getRawType();
    var arguments = type.getActualTypeArguments();
    if (raw == Optional.class) {
      return of(arguments[0], depth);
    }
    if (Map.class.isAssignableFrom(raw)) {
      var schema = typed("object");
      schema.put("additionalProperties", of(arguments[1], depth));
      return schema;
    }
    if (Iterable.class.isAssignableFrom(raw)) {
      return items(of(arguments[0], depth), Set.class.isAssignableFrom(raw));
    }
    return ofClass(raw, depth);
  }

  private static Map<String, Object> ofClass(Class<?> type, int depth) {
    if (type.isEnum()) {
      var schema = typed("string");
      var constants = Arrays.stream(type.getEnumConstants()).map(c -> ((Enum<?>) c).name());
      schema.put("enum", constants.toList());
      return schema;
    }
    if (type.isRecord()) {
      return depth < MAX_DEPTH ? record(type, depth + 1) : typed("object");
    }
    if (type == byte[].class || type == PyValue.Bytes.class) {
      var schema = typed("string");
      schema.put("contentEncoding", "base64");
      return schema;
    }
    if (type.isArray()) {
      return items(of(type.getComponentType(), depth), false);
    }
    return scalar(type);
  }

  private static Map<String, Object> record(Class<?> type, int depth) {
    var properties = new LinkedHashMap<String, Map<String, Object>>();
    var required = new ArrayList<String>();
    for (var component : type.getRecordComponents()) {
      properties.put(component.getName(), of(component.getGenericType(), depth));
      if (component.getType() != Optional.class) {
        required.add(component.getName());
      }
    }
    return object(properties, required);
  }

  private static Map<String, Object> scalar(Class<?> type) {
    if (CharSequence.class.isAssignableFrom(type) || type == char.class) {
      return typed("string");
    }
    if (type == boolean.class || type == Boolean.class) {
      return typed("boolean");
    }
    if (INTEGERS.contains(type)) {
      return typed("integer");
    }
    if (REALS.contains(type)) {
      return typed("number");
    }
    if (TIMES.containsKey(type)) {
      var schema = typed("string");
      schema.put("format", TIMES.get(type));
      return schema;
    }
    if (Map.class.isAssignableFrom(type)) {
      return typed("object");
    }
    return Iterable.class.isAssignableFrom(type) ? typed("array") : new LinkedHashMap<>();
  }

  private static Map<String, Object> items(Map<String, Object> item, boolean unique) {
    var schema = typed("array");
    schema.put("items", item);
    if (unique) {
      schema.put("uniqueItems", true);
    }
    return schema;
  }

  private static Map<String, Object> typed(String type) {
    var schema = new LinkedHashMap<String, Object>();
    schema.put("type", type);
    return schema;
  }

  private static final Set<Class<?>> INTEGERS =
      Set.of(
          byte.class,
          short.class,
          int.class,
          long.class,
          Byte.class,
          Short.class,
          Integer.class,
          Long.class,
          BigInteger.class);

  private static final Set<Class<?>> REALS =
      Set.of(float.class, double.class, Float.class, Double.class, BigDecimal.class, Number.class);

  private static final Map<Class<?>, String> TIMES =
      Map.of(
          LocalDate.class, "date",
          LocalDateTime.class, "date-time",
          OffsetDateTime.class, "date-time",
          LocalTime.class, "time");
}
