// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.compile;

import dev.hognose.sandbox.compile.Symbol.Access;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The second half of resolving: decides for each symbol of each scope where it lives. */
final class SlotAllocator {
  private final Resolver resolver;
  private final List<Scope> scopes;
  private final Access moduleAccess;

  SlotAllocator(Resolver resolver) {
    this.resolver = resolver;
    this.scopes = resolver.scopes;
    this.moduleAccess = resolver.context.namespace ? Access.NAME : Access.GLOBAL;
  }

  void allocate() {
    checkDeclarations();
    for (int i = 0; i < scopes.size(); i++) {
      Scope scope = scopes.get(i);
      for (Symbol symbol : scope.symbols.values()) {
        resolver.context.beat(1);
        resolve(scope, symbol);
      }
    }
    for (Scope scope : scopes) {
      resolver.context.beat(1);
      Collections.sort(scope.free);
    }
    Map<Scope, Map<String, Integer>> inlined = new HashMap<>();
    for (Scope scope : scopes) {
      resolver.context.beat(1 + scope.symbols.size());
      registers(scope, inlined);
    }
    for (Scope scope : scopes) {
      resolver.context.beat(1 + scope.symbols.size());
      finish(scope);
    }
  }

  private void checkDeclarations() {
    for (Resolver.Declaration declaration : resolver.declarations) {
      Scope scope = declaration.scope();
      Symbol symbol = scope.symbol(declaration.name());
      if (symbol.has(Symbol.GLOBAL) && symbol.has(Symbol.NONLOCAL)) {
        throw resolver.context.problem(
            declaration.span(), "name '" + declaration.name() + "' is nonlocal and global");
      }
      if (symbol.has(Symbol.NONLOCAL)) {
        checkNonlocal(scope, declaration);
      }
    }
  }

  private void checkNonlocal(Scope scope, Resolver.Declaration declaration) {
    if (scope.kind == Scope.Kind.MODULE) {
      throw resolver.context.problem(
          declaration.span(), "nonlocal declaration not allowed at module level");
    }
    String name = declaration.name();
    Scope owner = owner(scope, name);
    if (owner == null) {
      throw resolver.context.problem(
          declaration.span(), "no binding for nonlocal '" + name + "' found");
    }
    if (owner.symbol(name).has(Symbol.TYPE_PARAMETER)) {
      throw resolver.context.problem(
          declaration.span(), "nonlocal binding not allowed for type parameter '" + name + "'");
    }
  }

  private void resolve(Scope scope, Symbol symbol) {
    if (symbol.access != Access.UNKNOWN) {
      return;
    }
    if (symbol.has(Symbol.GLOBAL)) {
      symbol.access = Access.GLOBAL;
    } else if (symbol.bound()) {
      symbol.access =
          switch (scope.kind) {
            case MODULE -> moduleAccess;
            case CLASS -> Access.NAME;
            case FUNCTION, COMPREHENSION, TYPE_PARAMETERS -> Access.LOCAL;
          };
    } else if (scope.kind == Scope.Kind.MODULE) {
      symbol.access = moduleAccess;
    } else if (delegates(scope) && scope.parent != null) {
      delegate(scope, scope.parent, symbol);
    } else {
      boolean captured = capture(scope, symbol.name);
      boolean classBody =
          scope.kind == Scope.Kind.CLASS && !symbol.has(Symbol.NONLOCAL)
              || seesClass(scope, symbol.name);
      symbol.access =
          classBody
              ? captured ? Access.NAME_OR_FREE : Access.NAME
              : captured ? Access.FREE : Access.GLOBAL;
    }
  }

  /** Whether a name may be one of the class in whose body a scope is evaluated late. */
  private static boolean seesClass(Scope scope, String name) {
    Scope around = scope.classAround();
    if (around == null) {
      return false;
    }
    Scope owner = owner(scope, name);
    return owner == null || owner.frame != around.frame;
  }

  /** Whether names that an inlined scope does not bind are those of its parent. */
  private static boolean delegates(Scope scope) {
    return !scope.isFrame()
        && scope.parent != null
        && (scope.kind == Scope.Kind.TYPE_PARAMETERS
            || scope.parent.kind != Scope.Kind.CLASS && scope.parent.classAround() == null);
  }

  private void delegate(Scope scope, Scope parent, Symbol symbol) {
    Symbol outer = parent.symbol(symbol.name);
    resolve(parent, outer);
    boolean global =
        scope.kind == Scope.Kind.COMPREHENSION
            && symbol.has(Symbol.WALRUS)
            && outer.access == Access.NAME;
    symbol.access = global ? Access.GLOBAL : outer.access;
  }

  /**
   * The enclosing scope that binds a name, if it is a function's, a comprehension's or a class's.
   */
  private static @Nullable Scope owner(Scope scope, String name) {
    for (Scope outer = scope.parent; outer != null; outer = outer.parent) {
      if (outer.kind == Scope.Kind.MODULE) {
        return null;
      }
      if (outer.kind == Scope.Kind.CLASS) {
        if (name.equals("__class__")) {
          return outer;
        }
      } else {
        Symbol symbol = outer.symbols.get(name);
        if (symbol != null && symbol.has(Symbol.GLOBAL)) {
          return null;
        }
        if (symbol != null && symbol.bound()) {
          return outer;
        }
      }
    }
    return null;
  }

  /** Adds a name to the closures between its owner and a scope; false if there is no owner. */
  private static boolean capture(Scope scope, String name) {
    Scope owner = owner(scope, name);
    if (owner == null) {
      return false;
    }
    if (owner.kind == Scope.Kind.CLASS) {
      owner.classCell = true;
    } else {
      owner.symbol(name).flags |= Symbol.CAPTURED;
    }
    Scope frame = scope.frame;
    while (frame != owner.frame) {
      frame.addFree(name);
      frame = parentOf(frame).frame;
    }
    return true;
  }

  private static Scope parentOf(Scope scope) {
    if (scope.parent == null) {
      throw new IllegalStateException("a module has no closure");
    }
    return scope.parent;
  }

  private void registers(Scope scope, Map<Scope, Map<String, Integer>> inlined) {
    Scope frame = scope.frame;
    for (Symbol symbol : scope.symbols.values()) {
      if (symbol.access != Access.LOCAL || !symbol.bound()) {
        continue;
      }
      if (symbol.has(Symbol.CAPTURED)) {
        symbol.access = Access.CELL;
      }
      symbol.index =
          scope.isFrame() ? newRegister(frame, symbol.name) : shared(scope, symbol, inlined);
    }
    if (scope.classCell) {
      scope.classCellRegister = newRegister(scope, "__class__");
    }
  }

  private static int newRegister(Scope frame, String name) {
    frame.locals.add(name);
    return frame.locals.size() - 1;
  }

  /** The register of an inlined scope's name; scopes that are never active together share it. */
  private static int shared(Scope scope, Symbol symbol, Map<Scope, Map<String, Integer>> inlined) {
    Map<String, Integer> known = inlined.computeIfAbsent(scope.frame, frame -> new HashMap<>());
    String key = symbol.access + symbol.name;
    Integer candidate = known.get(key);
    if (candidate != null && !activeAround(scope, symbol, candidate)) {
      return candidate;
    }
    int register = newRegister(scope.frame, symbol.name);
    known.put(key, register);
    return register;
  }

  private static boolean activeAround(Scope scope, Symbol symbol, int register) {
    Scope outer = scope.parent;
    while (outer != null && outer.frame == scope.frame) {
      Symbol other = outer.symbols.get(symbol.name);
      if (other != null && other.bound() && other.index == register) {
        return true;
      }
      outer = outer.parent;
    }
    return false;
  }

  /** Fills in indices that depend on other scopes: parents come before their children. */
  private void finish(Scope scope) {
    Scope frame = scope.frame;
    if (scope.isFrame()) {
      scope.deletable = new long[(frame.locals.size() + 63) >>> 6];
      scope.rebindable = new long[scope.deletable.length];
    }
    for (Symbol symbol : scope.symbols.values()) {
      if (!symbol.bound() && !scope.isFrame() && scope.parent != null && delegates(scope)) {
        Symbol outer = scope.parent.symbol(symbol.name);
        symbol.index = outer.index;
        if (symbol.access == Access.LOCAL || symbol.access == Access.CELL) {
          symbol.access = outer.access;
        }
      } else if (symbol.access == Access.FREE || symbol.access == Access.NAME_OR_FREE) {
        symbol.index = frame.placeOfFree(symbol.name);
      }
      if (symbol.access == Access.LOCAL) {
        mark(symbol, frame);
      }
    }
  }

  private static void mark(Symbol symbol, Scope frame) {
    long bit = 1L << symbol.index;
    if (symbol.has(Symbol.DELETED)) {
      frame.deletable[symbol.index >>> 6] |= bit;
    }
    if (symbol.has(Symbol.WALRUS)) {
      frame.rebindable[symbol.index >>> 6] |= bit;
    }
  }
}
