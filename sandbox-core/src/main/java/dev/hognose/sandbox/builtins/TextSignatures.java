// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.builtins;

import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.vm.PyBuiltin;
import java.util.Map;
import java.util.stream.Collectors;

/** {@code __text_signature__} of builtins, as CPython's tell it. */
final class TextSignatures {
  /** Those that do not follow from the parameters, as CPython was recorded; a dash for None. */
  private static final Map<String, String> RECORDED =
      """
      GenericAlias.__getitem__ ($self, key, /)
      GenericAlias.__instancecheck__ ($self, object, /)
      GenericAlias.__mro_entries__ ($self, object, /)
      GenericAlias.__subclasscheck__ ($self, object, /)
      Match.__getitem__ ($self, key, /)
      Match.group -
      Pattern.__eq__ ($self, value, /)
      UnionType.__getitem__ ($self, key, /)
      async_generator.asend ($self, object, /)
      async_generator.athrow -
      binascii.b2a_hex ($module, /, data, sep=<unrepresentable>, bytes_per_sep=1)
      binascii.hexlify ($module, /, data, sep=<unrepresentable>, bytes_per_sep=1)
      builtins.anext ($module, aiterator, default=<unrepresentable>, /)
      builtins.dir -
      builtins.getattr -
      builtins.iter -
      builtins.max -
      builtins.min -
      builtins.next -
      builtins.vars -
      bytearray.__init__ ($self, /, *args, **kwargs)
      bytearray.hex ($self, /, sep=<unrepresentable>, bytes_per_sep=1)
      bytes.hex ($self, /, sep=<unrepresentable>, bytes_per_sep=1)
      classmethod.__init__ ($self, /, *args, **kwargs)
      cmath.log ($module, z, base=<unrepresentable>, /)
      coroutine.throw -
      deque.__add__ ($self, value, /)
      deque.__contains__ ($self, key, /)
      deque.__delitem__ ($self, key, /)
      deque.__eq__ ($self, value, /)
      deque.__ge__ ($self, value, /)
      deque.__getitem__ ($self, key, /)
      deque.__gt__ ($self, value, /)
      deque.__iadd__ ($self, value, /)
      deque.__imul__ ($self, value, /)
      deque.__init__ ($self, /, *args, **kwargs)
      deque.__le__ ($self, value, /)
      deque.__lt__ ($self, value, /)
      deque.__mul__ ($self, value, /)
      deque.__ne__ ($self, value, /)
      deque.__rmul__ ($self, value, /)
      deque.__setitem__ ($self, key, value, /)
      deque.append ($self, item, /)
      deque.appendleft ($self, item, /)
      deque.count ($self, value, /)
      deque.index ($self, value, [start, [stop]])
      deque.insert ($self, index, value, /)
      deque.remove ($self, value, /)
      dict.pop ($self, key, default=<unrepresentable>, /)
      dict.update -
      functools.reduce -
      generator.throw -
      int.__round__ ($self, ndigits=<unrepresentable>, /)
      list.__getitem__ ($self, index, /)
      list.__init__ ($self, /, *args, **kwargs)
      math.atan2 ($module, y, x, /)
      math.gcd ($module, *integers)
      math.hypot -
      math.lcm ($module, *integers)
      math.log -
      memoryview.__exit__ ($self, /, *exc_info)
      memoryview.cast ($self, /, format, shape=<unrepresentable>)
      memoryview.hex ($self, /, sep=<unrepresentable>, bytes_per_sep=1)
      object.__init_subclass__ ($type, /)
      object.__subclasshook__ ($type, object, /)
      operator.call ($module, obj, /, *args, **kwargs)
      property.__init__ ($self, /, *args, **kwargs)
      set.__init__ ($self, /, *args, **kwargs)
      staticmethod.__init__ ($self, /, *args, **kwargs)
      str.maketrans (x, y=<unrepresentable>, z=<unrepresentable>, /)
      struct.pack -
      struct.pack_into -
      sys.getsizeof -
      type.__init__ ($self, /, *args, **kwargs)
      """
          .lines()
          .map(line -> line.split(" ", 2))
          .collect(Collectors.toUnmodifiableMap(parts -> parts[0], parts -> parts[1]));

  private static final String BOUNDS = ", start=None, end=None, /";

  private TextSignatures() {}

  /** The text of a builtin, or None. */
  static PyObject of(PyBuiltin builtin) {
    String owner = builtin.owner == null ? builtin.module : builtin.owner.name();
    String known = RECORDED.get(owner + "." + builtin.name);
    if (known != null) {
      return known.equals("-") ? PyNone.NONE : new PyStr(known);
    }
    if (builtin.owner != null && builtin.name.equals("__new__")) {
      return new PyStr("($type, *args, **kwargs)");
    }
    if (builtin.name.equals("__class_getitem__")) {
      return new PyStr("($type, object, /)");
    }
    return new PyStr(text(builtin));
  }

  /** What follows from the parameters: what is bound is marked. */
  private static String text(PyBuiltin builtin) {
    String text = builtin.signature.toString().replace("=MAX", "=sys.maxsize");
    if (text.endsWith(BOUNDS)) {
      text = text.substring(0, text.length() - BOUNDS.length()) + "[, start[, end]], /";
    }
    return switch (builtin.binding) {
      case METHOD -> "($" + afterFirst(text) + ")";
      case CLASS_METHOD -> "($type" + text.substring(Math.min(3, text.length())) + ")";
      default ->
          builtin.owner == null
              ? "(" + afterFirst(text.isEmpty() ? "$module" : "$module, " + text) + ")"
              : "(" + text + ")";
    };
  }

  /** Ends the parameters that go by position alone after the first, where they end nowhere. */
  private static String afterFirst(String text) {
    int first = text.indexOf(',');
    if (text.endsWith("/") || text.contains("/, ")) {
      return text;
    }
    return first < 0 ? text + ", /" : text.substring(0, first) + ", /" + text.substring(first);
  }
}
