// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.code;

import java.util.List;

/** Functions that code calls by number because no Python name stands for them. */
public enum Intrinsic {
  /** (subject) Whether a sequence pattern may match it: a bool. */
  MATCH_IS_SEQUENCE,
  /** (subject) Whether a mapping pattern may match it: a bool. */
  MATCH_IS_MAPPING,
  /** (subject) Its length. */
  MATCH_LENGTH,
  /** (subject, tuple of keys) Tuple of their values, or None if one is missing. */
  MATCH_KEYS,
  /**
   * (subject, class, number of positional patterns, tuple of keyword names) Tuple of attributes, or
   * None.
   */
  MATCH_CLASS,
  /** (mapping, tuple of keys) A dict of the mapping's other items. */
  MATCH_REST,
  /** (list) A tuple of its items. */
  LIST_TO_TUPLE,
  /** () The class AssertionError. */
  ASSERTION_ERROR,
  /**
   * () Gives the {@code __annotations__} of the frame's namespace, or a new dict, which a plain
   * namespace has from then on and another one is to be given.
   */
  ANNOTATIONS,
  /**
   * (exception group, class or tuple) Tuple of the matching part and the rest, each may be None.
   */
  EXCEPTION_GROUP_SPLIT,
  /**
   * (original, list of exceptions raised or left) What {@code except*} raises at its end, or None.
   */
  EXCEPTION_GROUP_MERGE,
  /**
   * (name, kind, bound or None, default or None) A type parameter; kind 0 TypeVar, 1 ParamSpec, 2
   * TypeVarTuple.
   */
  TYPE_PARAMETER,
  /** (name, tuple of type parameters, function that gives the value) A type alias. */
  TYPE_ALIAS,
  /** (tuple of type parameters) The base class {@code Generic[...]} they imply. */
  GENERIC_BASE,
  /**
   * (function or class, tuple of type parameters) The same object with {@code __type_params__} set.
   */
  SET_TYPE_PARAMETERS,
  /** () The class StopAsyncIteration. */
  STOP_ASYNC_ITERATION,
  /** (value) Shows the value of a statement typed at a prompt: {@code sys.displayhook}. */
  DISPLAY;

  private static final List<Intrinsic> ALL = List.of(values());

  /** The function of a number; an unknown number is a fault of the code. */
  public static Intrinsic of(int number) {
    return ALL.get(number);
  }
}
