// SPDX-License-Identifier: Apache-2.0
package dev.hognose.client;

import dev.hognose.client.wire.Tree;
import dev.hognose.client.wire.WireException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A call of the host by a suspended program.
 *
 * @param id the call's id, to be named in its answer
 * @param kind what is asked of the host
 * @param name the function, such as {@code fetch}; an operating-system call, such as {@code
 *     Path.read_text}; or the undefined name
 * @param args positional arguments, by the table of {@link PyValue}
 * @param kwargs keyword arguments in order
 * @param line the line of the program, from 1, if it is known
 */
public record ToolCall(
    String id,
    Kind kind,
    String name,
    List<@Nullable Object> args,
    Map<String, @Nullable Object> kwargs,
    OptionalInt line) {

  /** What a call asks of the host. */
  public enum Kind {
    /** A declared host function was called. */
    FUNCTION,
    /** The operating system was asked: a file, the clock, randomness, the environment. */
    OS,
    /** A name was used that nothing defines. */
    NAME
  }

  /** Copies the arguments. */
  public ToolCall {
    args = Collections.unmodifiableList(new java.util.ArrayList<>(args));
    kwargs = Collections.unmodifiableMap(new LinkedHashMap<>(kwargs));
  }

  static ToolCall of(Tree tree) {
    var kwargs = tree.optionalTree("kwargs");
    var line = tree.optionalLong("line");
    return new ToolCall(
        tree.string("id"),
        kind(tree.string("kind", "function")),
        tree.string("name"),
        ValueDecoder.list(tree.list("args")),
        kwargs == null ? Map.of() : ValueDecoder.fields(kwargs),
        line == null ? OptionalInt.empty() : OptionalInt.of(line.intValue()));
  }

  private static Kind kind(String wireName) {
    return switch (wireName) {
      case "function" -> Kind.FUNCTION;
      case "os" -> Kind.OS;
      case "name" -> Kind.NAME;
      default -> throw new WireException("no tool call is of kind \"" + wireName + "\"");
    };
  }

  /**
   * A positional argument as a Java type.
   *
   * @throws GuestException a {@code TypeError} for the guest, if it is missing or does not fit
   */
  public <T> @Nullable T arg(int index, Class<T> type) {
    if (index >= args.size()) {
      throw new GuestException(
          "TypeError", name + "() takes at least " + (index + 1) + " positional arguments");
    }
    return fitted("argument " + (index + 1), args.get(index), type);
  }

  /**
   * A keyword argument as a Java type; null if it was not given.
   *
   * @throws GuestException a {@code TypeError} for the guest, if it does not fit
   */
  public <T> @Nullable T kwarg(String keyword, Class<T> type) {
    return fitted("argument '" + keyword + "'", kwargs.get(keyword), type);
  }

  /** The answer that returns a value to the guest. */
  public ToolAnswer value(@Nullable Object value) {
    return new ToolAnswer.Returns(id, value);
  }

  /** The answer that raises an exception in the guest. */
  public ToolAnswer error(String type, String message) {
    return new ToolAnswer.Raises(id, type, message);
  }

  /** The answer that gives the guest an awaitable; the value follows with a later answer. */
  public ToolAnswer pending() {
    return new ToolAnswer.Pending(id);
  }

  /** The answer that leaves an operating-system call or a name unanswered. */
  public ToolAnswer notHandled() {
    return new ToolAnswer.NotHandled(id);
  }

  /** The answer that binds an undefined name to a host function. */
  public ToolAnswer function(String functionName) {
    return new ToolAnswer.Function(id, functionName);
  }

  private <T> @Nullable T fitted(String what, @Nullable Object value, Class<T> type) {
    try {
      return PyConversion.convert(value, type);
    } catch (IllegalArgumentException e) {
      throw new GuestException("TypeError", name + "() " + what + ": " + e.getMessage(), e);
    }
  }
}
