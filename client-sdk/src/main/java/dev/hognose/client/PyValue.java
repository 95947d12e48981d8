// SPDX-License-Identifier: Apache-2.0
package dev.hognose.client;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A Python value that has no natural Java type.
 *
 * <p>Values cross between Java and Python in both directions and lose nothing silently: what has no
 * form on the other side is refused with an {@link IllegalArgumentException}, or arrives as an
 * {@link Opaque}. Everywhere in this library a value is a plain {@code Object}:
 *
 * <table>
 *   <caption>Python values and their Java types</caption>
 *   <tr><th>Python</th><th>Java, when read</th><th>Java, also accepted when sent</th></tr>
 *   <tr><td>{@code None}</td><td>{@code null}</td><td>empty {@code Optional}</td></tr>
 *   <tr><td>{@code bool}</td><td>{@code Boolean}</td><td></td></tr>
 *   <tr><td>{@code int}</td><td>{@code Long}, beyond 64 bits {@code BigInteger}</td>
 *       <td>{@code Byte}, {@code Short}, {@code Integer}</td></tr>
 *   <tr><td>{@code float}</td><td>{@code Double}</td><td>{@code Float}</td></tr>
 *   <tr><td>{@code str}</td><td>{@code String}</td>
 *       <td>any {@code CharSequence}, {@code Character}</td></tr>
 *   <tr><td>{@code bytes}</td><td>{@link Bytes}</td><td>{@code byte[]}</td></tr>
 *   <tr><td>{@code list}</td><td>{@code List<Object>}</td>
 *       <td>any {@code Iterable}, arrays</td></tr>
 *   <tr><td>{@code tuple}</td><td>{@link Tuple}</td><td></td></tr>
 *   <tr><td>{@code set}</td><td>{@code Set<Object>}</td><td></td></tr>
 *   <tr><td>{@code frozenset}</td><td>{@link FrozenSet}</td><td></td></tr>
 *   <tr><td>{@code dict}</td><td>{@code Map<Object, Object>}, in insertion order</td><td></td></tr>
 *   <tr><td>{@code date}</td><td>{@code LocalDate}</td><td></td></tr>
 *   <tr><td>{@code datetime}</td>
 *       <td>{@code LocalDateTime}; with a zone {@code OffsetDateTime}</td>
 *       <td>{@code Instant} (in UTC)</td></tr>
 *   <tr><td>{@code time}</td><td>{@code LocalTime}; with a zone {@code OffsetTime}</td><td></td></tr>
 *   <tr><td>{@code timedelta}</td><td>{@code Duration}</td><td></td></tr>
 *   <tr><td>{@code Decimal}</td><td>{@code BigDecimal}; {@link SpecialDecimal} for what it cannot
 *       say</td><td></td></tr>
 *   <tr><td>{@code Fraction}</td><td>{@link Fraction}</td><td></td></tr>
 *   <tr><td>{@code complex}</td><td>{@link Complex}</td><td></td></tr>
 *   <tr><td>{@code pathlib} path</td><td>{@link PurePath}</td><td></td></tr>
 *   <tr><td>{@code Enum} member</td><td>{@link EnumMember}</td>
 *       <td>a Java {@code enum} constant, its name being the value</td></tr>
 *   <tr><td>data class</td><td>{@link Dataclass}</td><td>a Java {@code record}</td></tr>
 *   <tr><td>named tuple</td><td>{@link NamedTuple}</td><td></td></tr>
 *   <tr><td>exception object</td><td>{@link ExceptionValue}</td><td></td></tr>
 *   <tr><td>{@code ...}</td><td>{@link Ellipsis#ELLIPSIS}</td><td></td></tr>
 *   <tr><td>anything else</td><td>{@link Opaque}</td><td>refused</td></tr>
 * </table>
 *
 * <p>Times finer than a microsecond, which Python cannot hold, are refused when sent. Collections
 * that are read are unmodifiable. {@link Outcome.Completed#value(Class)} converts further, for
 * example to {@code int}, a record or a list of them.
 */
public sealed interface PyValue {

  /** A {@code bytes} object: an immutable byte string, equal to another one by content. */
  final class Bytes implements PyValue {
    private final byte[] content;

    private Bytes(byte[] content) {
      this.content = content;
    }

    /** A copy of the given bytes. */
    public static Bytes of(byte[] content) {
      return new Bytes(content.clone());
    }

    /** A copy of the content. */
    public byte[] toByteArray() {
      return content.clone();
    }

    /** The number of bytes. */
    public int size() {
      return content.length;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Bytes bytes && Arrays.equals(content, bytes.content);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(content);
    }

    @Override
    public String toString() {
      return "Bytes[" + Base64.getEncoder().encodeToString(content) + "]";
    }
  }

  /**
   * A {@code tuple}.
   *
   * @param items the items, unmodifiable
   */
  record Tuple(List<@Nullable Object> items) implements PyValue {
    /** Copies the items. */
    public Tuple {
      items = Collections.unmodifiableList(Arrays.asList(items.toArray()));
    }

    /** The tuple of the given items. */
    public static Tuple of(@Nullable Object... items) {
      return new Tuple(Arrays.asList(items));
    }
  }

  /**
   * A {@code frozenset}.
   *
   * @param items the members, unmodifiable
   */
  record FrozenSet(Set<@Nullable Object> items) implements PyValue {
    /** Copies the members. */
    public FrozenSet {
      items = Collections.unmodifiableSet(new LinkedHashSet<>(items));
    }
  }

  /**
   * A {@code decimal.Decimal} that {@link BigDecimal} has no form for: infinities, NaNs, negative
   * zero.
   *
   * @param text as {@code str()} shows it, such as {@code -Infinity}
   */
  record SpecialDecimal(String text) implements PyValue {}

  /**
   * A {@code fractions.Fraction}.
   *
   * @param numerator the part above the line
   * @param denominator the part below the line, not zero
   */
  record Fraction(BigInteger numerator, BigInteger denominator) implements PyValue {}

  /**
   * A {@code complex} number.
   *
   * @param re the real part
   * @param im the imaginary part
   */
  record Complex(double re, double im) implements PyValue {}

  /**
   * A {@code pathlib} path, always with forward slashes.
   *
   * @param text the path, such as {@code /data/in.csv}
   */
  record PurePath(String text) implements PyValue {}

  /**
   * A member of a Python {@code Enum}.
   *
   * @param type the name of the enum class
   * @param name the member's name
   * @param value the member's value
   */
  record EnumMember(String type, String name, @Nullable Object value) implements PyValue {}

  /**
   * An instance of a data class.
   *
   * <p>Sent by the host it is a record whose {@code methods} are tool calls: in the guest {@code
   * user.greet()} suspends as a call of {@code User.greet}, with the record as first argument (see
   * {@link Tools#method}).
   *
   * @param type the name of the class
   * @param fields the fields in order, unmodifiable
   * @param frozen whether the guest may not assign to fields
   * @param methods names of methods that the host answers
   */
  record Dataclass(
      String type, Map<String, @Nullable Object> fields, boolean frozen, List<String> methods)
      implements PyValue {
    /** Copies fields and methods. */
    public Dataclass {
      fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
      methods = List.copyOf(methods);
    }

    /** A mutable record without methods. */
    public Dataclass(String type, Map<String, @Nullable Object> fields) {
      this(type, fields, false, List.of());
    }
  }

  /**
   * An instance of a named tuple class.
   *
   * @param type the name of the class
   * @param fields the fields in order, unmodifiable
   */
  record NamedTuple(String type, Map<String, @Nullable Object> fields) implements PyValue {
    /** Copies the fields. */
    public NamedTuple {
      fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }
  }

  /**
   * An exception object, as a value; an exception that ends an execution is an {@link
   * Outcome.Failed}.
   *
   * @param type the name of the class
   * @param args the arguments, unmodifiable
   */
  record ExceptionValue(String type, List<@Nullable Object> args) implements PyValue {
    /** Copies the arguments. */
    public ExceptionValue {
      args = Collections.unmodifiableList(Arrays.asList(args.toArray()));
    }
  }

  /** The one {@code Ellipsis}. */
  enum Ellipsis implements PyValue {
    /** {@code ...}. */
    ELLIPSIS
  }

  /**
   * A value that cannot cross, such as a function or a generator; never sent.
   *
   * @param type the name of its class
   * @param repr its {@code repr}
   */
  record Opaque(String type, String repr) implements PyValue {}

  /**
   * A form that a newer server knows and this client does not; sent back as it came.
   *
   * @param tag the form's key, starting with {@code $}
   * @param content what it holds, as plain JSON types
   */
  record Unrecognized(String tag, @Nullable Object content) implements PyValue {}
}
