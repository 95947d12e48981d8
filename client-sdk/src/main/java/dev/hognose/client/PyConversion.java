// SPDX-License-Identifier: Apache-2.0
package dev.hognose.client;

import java.lang.reflect.Array;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Values by the table of {@link PyValue} to the Java types that callers and annotated methods ask
 * for.
 *
 * <p>Numbers are never rounded: an int fits the asked type or is refused; a float is taken for an
 * integer type only if it is whole. Messages name Python types, because the guest sees them.
 */
final class PyConversion {
  private PyConversion() {}

  /** The value as the given class; primitive classes give their boxes. */
  @SuppressWarnings("unchecked") // to() returns an instance of the type or of its box
  static <T> @Nullable T convert(@Nullable Object value, Class<T> type) {
    return (T) to(value, type);
  }

  /** The value as the given type, which may be generic. */
  static @Nullable Object to(@Nullable Object value, Type type) {
    return switch (type) {
      case Class<?> c -> toClass(value, c);
      case ParameterizedType p -> toParameterized(value, p);
      case WildcardType w -> to(value, w.getUpperBounds()[0]);
      case TypeVariable<?> v -> to(value, v.getBounds()[0]);
      case GenericArrayType a -> toClass(value, Object[].class);
      default -> throw new IllegalArgumentException("cannot convert to " + type);
    };
  }

  private static @Nullable Object toClass(@Nullable Object value, Class<?> type) {
    if (value == null) {
      if (type.isPrimitive()) {
        throw expected(type, null);
      }
      return type == Optional.class ? Optional.empty() : null;
    }
    if (type.isInstance(value)) {
      return value;
    }
    if (type == Optional.class) {
      return Optional.of(value);
    }
    if (type.isArray()) {
      return array(value, type);
    }
    if (type.isEnum()) {
      return constant(value, type);
    }
    if (type.isRecord()) {
      return record(value, type);
    }
    if (type == List.class || type == Set.class || type == Iterable.class) {
      return type == Set.class ? new LinkedHashSet<>(items(value, type)) : items(value, type);
    }
    return type == boolean.class && value instanceof Boolean ? value : number(value, type);
  }

  private static Object number(Object value, Class<?> type) {
    if (value instanceof Number number && !(value instanceof BigDecimal && !real(type))) {
      if (real(type)) {
        return type == float.class || type == Float.class
            ? (Object) number.floatValue()
            : (Object) number.doubleValue();
      }
      if (type == BigDecimal.class) {
        return new BigDecimal(number.toString());
      }
      var whole = whole(number);
      if (whole != null) {
        return integer(whole, type, value);
      }
    }
    if (type == BigDecimal.class || !(value instanceof String s) || s.length() != 1) {
      throw expected(type, value);
    }
    if (type == char.class || type == Character.class) {
      return s.charAt(0);
    }
    throw expected(type, value);
  }

  private static boolean real(Class<?> type) {
    return type == double.class
        || type == Double.class
        || type == float.class
        || type == Float.class;
  }

  private static @Nullable BigInteger whole(Number number) {
    return switch (number) {
      case BigInteger big -> big;
      case Long l -> BigInteger.valueOf(l);
      case Double d when d == Math.rint(d) && !Double.isInfinite(d) ->
          new BigDecimal(d).toBigIntegerExact();
      default -> null;
    };
  }

  private static Object integer(BigInteger whole, Class<?> type, Object value) {
    try {
      if (type == int.class || type == Integer.class) {
        return whole.intValueExact();
      }
      if (type == long.class || type == Long.class) {
        return whole.longValueExact();
      }
      if (type == short.class || type == Short.class) {
        return whole.shortValueExact();
      }
      if (type == byte.class || type == Byte.class) {
        return whole.byteValueExact();
      }
    } catch (ArithmeticException e) {
      throw new IllegalArgumentException("the int " + whole + " is out of range", e);
    }
    if (type == BigInteger.class) {
      return whole;
    }
    throw expected(type, value);
  }

  private static @Nullable Object toParameterized(@Nullable Object value, ParameterizedType type) {
    var raw = (Class<?>) type.getRawType();
    var arguments = type.getActualTypeArguments();
    if (raw == Optional.class) {
      return Optional.ofNullable(value).map(v -> to(v, arguments[0]));
    }
    if (value == null) {
      return null;
    }
    if (Map.class.isAssignableFrom(raw)) {
      var map = new LinkedHashMap<@Nullable Object, @Nullable Object>();
      entries(value, raw).forEach((k, v) -> map.put(to(k, arguments[0]), to(v, arguments[1])));
      return map;
    }
    if (Iterable.class.isAssignableFrom(raw)) {
      var list = new ArrayList<@Nullable Object>();
      items(value, raw).forEach(item -> list.add(to(item, arguments[0])));
      return Set.class.isAssignableFrom(raw) ? new LinkedHashSet<>(list) : list;
    }
    return toClass(value, raw);
  }

  private static Object array(Object value, Class<?> type) {
    if (type == byte[].class && value instanceof PyValue.Bytes bytes) {
      return bytes.toByteArray();
    }
    var items = items(value, type);
    var component = type.getComponentType();
    var array = Array.newInstance(component, items.size());
    for (int i = 0; i < items.size(); i++) {
      Array.set(array, i, toClass(items.get(i), component));
    }
    return array;
  }

  private static List<@Nullable Object> items(Object value, Class<?> type) {
    return switch (value) {
      case List<?> l -> new ArrayList<@Nullable Object>(l);
      case PyValue.Tuple t -> t.items();
      case Set<?> s -> new ArrayList<@Nullable Object>(s);
      case PyValue.FrozenSet s -> new ArrayList<>(s.items());
      case PyValue.NamedTuple t -> new ArrayList<>(t.fields().values());
      default -> throw expected(type, value);
    };
  }

  private static Map<?, @Nullable Object> entries(Object value, Class<?> type) {
    return switch (value) {
      case Map<?, ?> m -> new LinkedHashMap<@Nullable Object, @Nullable Object>(m);
      case PyValue.Dataclass d -> d.fields();
      case PyValue.NamedTuple t -> t.fields();
      default -> throw expected(type, value);
    };
  }

  private static Object constant(Object value, Class<?> type) {
    var name = value instanceof PyValue.EnumMember member ? member.name() : value;
    for (var constant : type.getEnumConstants()) {
      if (((Enum<?>) constant).name().equals(name)) {
        return constant;
      }
    }
    throw new IllegalArgumentException(
        "expected one of " + List.of(type.getEnumConstants()) + ", not " + show(value));
  }

  private static Object record(Object value, Class<?> type) {
    var entries = entries(value, type);
    var components = type.getRecordComponents();
    var types = new Class<?>[components.length];
    var arguments = new @Nullable Object[components.length];
    for (int i = 0; i < components.length; i++) {
      types[i] = components[i].getType();
      arguments[i] = to(entries.get(components[i].getName()), components[i].getGenericType());
    }
    for (var key : entries.keySet()) {
      if (List.of(components).stream().noneMatch(c -> c.getName().equals(key))) {
        throw new IllegalArgumentException(type.getSimpleName() + " has no field " + show(key));
      }
    }
    try {
      var constructor = type.getDeclaredConstructor(types);
      constructor.trySetAccessible();
      return constructor.newInstance(arguments);
    } catch (InvocationTargetException e) {
      throw new IllegalArgumentException(e.getTargetException().getMessage(), e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(
          type.getName() + " is not accessible: make it public, or open its package", e);
    }
  }

  private static IllegalArgumentException expected(Class<?> type, @Nullable Object value) {
    return new IllegalArgumentException("expected " + pythonName(type) + ", not " + show(value));
  }

  /** The Python name of a Java type, for messages that the guest sees. */
  private static String pythonName(Class<?> type) {
    if (type == boolean.class || type == Boolean.class) {
      return "bool";
    }
    if (real(type)) {
      return "float";
    }
    if (type == String.class || type == char.class || type == Character.class) {
      return "str";
    }
    if (type.isPrimitive()
        || type == Long.class
        || type == Integer.class
        || type == BigInteger.class
        || type == Short.class
        || type == Byte.class) {
      return "int";
    }
    if (type.isArray() || List.class.isAssignableFrom(type)) {
      return type == byte[].class ? "bytes" : "list";
    }
    if (Map.class.isAssignableFrom(type)) {
      return "dict";
    }
    return type.getSimpleName();
  }

  private static String show(@Nullable Object value) {
    return switch (value) {
      case null -> "None";
      case Boolean b -> b ? "True" : "False";
      case String s -> s.length() > 40 ? "a str of length " + s.length() : "'" + s + "'";
      case Number n -> n.toString();
      case List<?> _ -> "a list";
      case Map<?, ?> _ -> "a dict";
      default -> "a " + value.getClass().getSimpleName();
    };
  }
}
