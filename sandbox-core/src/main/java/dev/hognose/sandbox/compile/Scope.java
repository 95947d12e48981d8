// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.compile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A region of the source with names of its own.
 *
 * <p>A scope is a <em>frame</em> if it becomes a code of its own. Comprehensions (PEP 709) and type
 * parameters (PEP 695) do not: their names are registers of the enclosing frame that nothing
 * outside can see.
 */
final class Scope {
  /** What a scope belongs to. */
  enum Kind {
    MODULE,
    FUNCTION,
    CLASS,
    COMPREHENSION,
    TYPE_PARAMETERS
  }

  /** What a function frame is made of. */
  enum Form {
    DEFINITION,
    LAMBDA,
    GENERATOR_EXPRESSION,
    TYPE_ALIAS
  }

  final Kind kind;
  final Form form;
  final @Nullable Scope parent;

  /** The frame that the scope's registers belong to: itself, unless it is inlined. */
  final Scope frame;

  /** The class whose name mangles private names, or empty. */
  final String privateName;

  final Map<String, Symbol> symbols = new LinkedHashMap<>();

  /** Names of the frame's local registers. */
  final List<String> locals = new ArrayList<>();

  /** Names of the frame's closure; in order once all are known. */
  final List<String> free = new ArrayList<>();

  private @Nullable Set<String> freeNames;

  boolean generator;
  boolean coroutine;

  /** Whether a method needs the cell {@code __class__} of this class. */
  boolean classCell;

  /** Whether some assignment expression binds a name in the frame. */
  boolean walrus;

  /** How deep in the iterables of a comprehension the resolver is. */
  int iterableDepth;

  /** What a comprehension is called in messages. */
  String comprehensionName = "";

  /** The register of the class cell. */
  int classCellRegister = -1;

  /** Registers that a {@code del} or the end of an {@code except} may unbind. */
  long[] deletable = new long[0];

  /** Registers that an assignment expression may rebind. */
  long[] rebindable = new long[0];

  private Scope(Kind kind, Form form, @Nullable Scope parent, boolean inlined, String privateName) {
    this.kind = kind;
    this.form = form;
    this.parent = parent;
    this.frame = inlined && parent != null ? parent.frame : this;
    this.privateName = privateName;
  }

  static Scope module() {
    return new Scope(Kind.MODULE, Form.DEFINITION, null, false, "");
  }

  static Scope function(Scope parent, Form form) {
    return new Scope(Kind.FUNCTION, form, parent, false, parent.privateName);
  }

  static Scope ofClass(Scope parent, String name) {
    return new Scope(Kind.CLASS, Form.DEFINITION, parent, false, name);
  }

  static Scope inlined(Scope parent, Kind kind, String privateName) {
    return new Scope(kind, Form.DEFINITION, parent, true, privateName);
  }

  /**
   * The class whose names it sees although it is a function: what is evaluated late in a class's
   * body, as bounds of type parameters are; null if it is nothing of that kind.
   */
  @Nullable Scope classAround() {
    if (form != Form.TYPE_ALIAS) {
      return null;
    }
    Scope outer = parent;
    while (outer != null && outer.kind == Kind.TYPE_PARAMETERS) {
      outer = outer.parent;
    }
    return outer != null && outer.kind == Kind.CLASS ? outer : null;
  }

  /** Whether it is a comprehension or a generator expression. */
  boolean isComprehension() {
    return kind == Kind.COMPREHENSION || form == Form.GENERATOR_EXPRESSION;
  }

  boolean isFrame() {
    return frame == this;
  }

  /** The symbol of a name, made if there is none. */
  Symbol symbol(String name) {
    Symbol symbol = symbols.get(name);
    if (symbol == null) {
      symbol = new Symbol(name);
      symbols.put(name, symbol);
    }
    return symbol;
  }

  /** Adds a name to the frame's closure. */
  void addFree(String name) {
    Set<String> known = freeNames;
    if (known == null) {
      known = new HashSet<>();
      freeNames = known;
    }
    if (known.add(name)) {
      free.add(name);
    }
  }

  /** Where a name stands in the frame's closure; all names of it are there, in order. */
  int placeOfFree(String name) {
    return Collections.binarySearch(free, name);
  }

  /** A name as the scope's class mangles it (private names in classes). */
  String mangle(String name) {
    return mangle(privateName, name);
  }

  private static String mangle(String className, String name) {
    if (className.isEmpty()
        || !name.startsWith("__")
        || name.endsWith("__")
        || name.indexOf('.') >= 0) {
      return name;
    }
    int start = 0;
    while (start < className.length() && className.charAt(start) == '_') {
      start++;
    }
    return start == className.length() ? name : "_" + className.substring(start) + name;
  }

  /** Where a child's free variable comes from: a register, or the complement of a closure index. */
  int capture(String name) {
    if (kind == Kind.CLASS) {
      return classCell && name.equals("__class__") ? classCellRegister : ~placeOfFree(name);
    }
    Symbol symbol = symbols.get(name);
    if (symbol != null && symbol.bound() && symbol.access == Symbol.Access.CELL) {
      return symbol.index;
    }
    if (isFrame() || parent == null) {
      return ~placeOfFree(name);
    }
    return parent.capture(name);
  }
}
