// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A Python value outside the sandbox: an immutable tree that loses nothing silently.
 *
 * <p>What has no form here crosses as {@link Opaque}, from the guest to the host only.
 */
public sealed interface Value {

  /** {@code None}. */
  Value NONE = new None();

  /**
   * Refuses a value that cannot be an input or an answer.
   *
   * @throws IllegalArgumentException naming what cannot enter the sandbox, and why
   */
  static void requireEnterable(Value value) {
    Admission.check(value);
  }

  /** {@code None}. */
  record None() implements Value {}

  /** {@code Ellipsis}. */
  record Ellipsis() implements Value {}

  /** A {@code bool}. */
  record Bool(boolean value) implements Value {}

  /** An {@code int} that fits 64 bits. */
  record Int(long value) implements Value {}

  /** An {@code int} that does not fit 64 bits. */
  record BigInt(BigInteger value) implements Value {}

  /** A {@code float}. */
  record Float(double value) implements Value {}

  /** A {@code complex}. */
  record Complex(double real, double imaginary) implements Value {}

  /** A {@code str}; code points beyond the basic plane are surrogate pairs, as in any Java text. */
  record Str(String value) implements Value {}

  /** A {@code bytes}. The array is not copied and must not be changed. */
  @SuppressWarnings("ArrayRecordComponent")
  record Bytes(byte[] value) implements Value {}

  /** A {@code list}. */
  record ListValue(List<Value> items) implements Value {
    /** Copies the items. */
    public ListValue {
      items = List.copyOf(items);
    }
  }

  /** A {@code tuple}. */
  record Tuple(List<Value> items) implements Value {
    /** Copies the items. */
    public Tuple {
      items = List.copyOf(items);
    }
  }

  /** A {@code set}, in the guest's order. */
  record SetValue(List<Value> items) implements Value {
    /** Copies the items. */
    public SetValue {
      items = List.copyOf(items);
    }
  }

  /** A {@code frozenset}, in the guest's order. */
  record FrozenSet(List<Value> items) implements Value {
    /** Copies the items. */
    public FrozenSet {
      items = List.copyOf(items);
    }
  }

  /** A {@code dict}, in insertion order. */
  record Dict(List<Entry> entries) implements Value {
    /** Copies the entries. */
    public Dict {
      entries = List.copyOf(entries);
    }
  }

  /** One key of a {@code dict} with its value. */
  record Entry(Value key, Value value) {}

  /** A {@code datetime.date} in ISO 8601 form. */
  record Date(String iso) implements Value {}

  /** A {@code datetime.datetime} in ISO 8601 form, with its offset if it has one. */
  record DateTime(String iso) implements Value {}

  /** A {@code datetime.time} in ISO 8601 form. */
  record Time(String iso) implements Value {}

  /** A {@code datetime.timedelta}, in microseconds. */
  record TimeDelta(BigInteger microseconds) implements Value {}

  /** A finite {@code decimal.Decimal}. */
  record Decimal(BigDecimal value) implements Value {}

  /** A {@code fractions.Fraction} in lowest terms. */
  record Fraction(BigInteger numerator, BigInteger denominator) implements Value {}

  /** A {@code pathlib} path. */
  record Path(String value) implements Value {}

  /** A member of an enumeration. */
  record EnumMember(String type, String name, Value value) implements Value {}

  /**
   * An instance of a data class.
   *
   * @param type name of the class
   * @param fields its fields in order
   * @param frozen whether the guest may set them
   * @param methods names of methods the host answers, as calls of {@code Type.method}
   */
  record DataClass(String type, Map<String, Value> fields, boolean frozen, List<String> methods)
      implements Value {
    /** Copies fields and methods; fields keep their order. */
    public DataClass {
      fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
      methods = List.copyOf(methods);
    }
  }

  /** An instance of a named tuple, with its fields in order. */
  record NamedTuple(String type, Map<String, Value> fields) implements Value {
    /** Copies the fields, in order. */
    public NamedTuple {
      fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }
  }

  /** An exception instance. */
  record ExceptionValue(String type, List<Value> args) implements Value {
    /** Copies the arguments. */
    public ExceptionValue {
      args = List.copyOf(args);
    }
  }

  /** What cannot cross: the type's name and the object's {@code repr}. */
  record Opaque(String type, String repr) implements Value {}
}
