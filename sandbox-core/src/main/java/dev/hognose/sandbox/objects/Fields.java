// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.objects;

import dev.hognose.sandbox.code.Code;
import dev.hognose.sandbox.limits.Meter;
import java.math.BigInteger;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The two directions between the fields of {@link Storable} parts and a snapshot.
 *
 * <p>When a snapshot is taken, each method notes the value and gives it back; when one is loaded,
 * the value given is ignored and the stored one is the result. While parts are being filled, other
 * parts exist but may not be filled yet: an {@link Storable#exchange} must not look into them.
 *
 * <p>All methods throw {@link InvalidStateException} if what is stored is not what they ask for.
 */
public interface Fields {
  /** Whether a snapshot is being loaded. */
  boolean isLoading();

  /** An object. */
  PyObject object(PyObject object);

  /** An object or null. */
  @Nullable PyObject optional(@Nullable PyObject object);

  /** A part of a class. */
  <T extends Storable> T part(T part, Class<T> type);

  /** A part of a class, or null. */
  <T extends Storable> @Nullable T optional(@Nullable T part, Class<T> type);

  /** Objects. */
  PyObject[] objects(PyObject[] objects);

  /** Objects, null among them. */
  @Nullable PyObject[] optionals(@Nullable PyObject[] objects);

  /** The first objects of an array that is longer than needed, null not among them. */
  PyObject[] elements(@Nullable PyObject[] objects, int count);

  /** Objects of an array whose length is known. */
  void fill(PyObject[] objects);

  /** Objects of an array whose length is known, null among them. */
  void fillOptional(@Nullable PyObject[] objects);

  /** The first objects of an array that is longer than needed, null among them. */
  @Nullable PyObject[] optionals(@Nullable PyObject[] objects, int count);

  /** Parts of a class. */
  <T extends Storable> List<T> parts(List<T> parts, Class<T> type);

  /** A truth value. */
  boolean flag(boolean value);

  /** An int. */
  int integer(int value);

  /** An int that is not negative. */
  int count(int value);

  /** A long. */
  long number(long value);

  /** A number of things that follow, each of which takes a byte at least. */
  int size(int value);

  /** Ints. */
  int[] integers(int[] values);

  /** Truth values. */
  boolean[] flags(boolean[] values);

  /** A double. */
  double real(double value);

  /** A whole number of any size. */
  BigInteger big(BigInteger value);

  /** Text. */
  String text(String value);

  /** Text or null. */
  @Nullable String optionalText(@Nullable String value);

  /** The first bytes of an array that may be longer than needed. */
  byte[] bytes(byte[] value, int count);

  /** One of a few constants, by its place among them. */
  <E extends Enum<E>> E choice(E value, E[] all);

  /** Compiled code. */
  Code code(@Nullable Code code);

  /** What is made once for a key while a snapshot is loaded. */
  <T> T once(Object key, Class<T> type, Supplier<T> make);

  /** Has something done when all parts are filled; only while a snapshot is loaded. */
  void later(Runnable action);

  /** Charges bytes that a part takes beyond what its file shows. */
  void charge(long bytes);

  /** The account of the execution that goes on. */
  Meter meter();

  /** Names of an instance's attributes. */
  @Nullable Shape shape(@Nullable Shape shape, boolean ofDict);

  /** An object that is hashed, and its hash, which cannot be computed before all is filled. */
  long hash(PyObject key, long hash);

  /** Reports what is stored as impossible, unless a condition holds. */
  default void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new InvalidStateException(otherwise);
    }
  }
}
