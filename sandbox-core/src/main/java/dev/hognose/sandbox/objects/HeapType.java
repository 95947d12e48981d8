// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.objects;

import dev.hognose.sandbox.code.Code;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One row of the tables of what snapshots keep.
 *
 * @param number what stands for it in snapshots; never changed nor used again
 * @param name what it is called in messages and in the format's description
 * @param javaClass the class of its parts
 * @param head what a part is made with, before its fields are exchanged
 * @param older reads the fields of a form that is no longer written, or null
 */
public record HeapType<T extends Storable>(
    int number,
    String name,
    Class<T> javaClass,
    Head<T> head,
    @Nullable Function<T, Storable> older) {

  /** A row of a form that is written. */
  public HeapType(int number, String name, Class<T> javaClass, Head<T> head) {
    this(number, name, javaClass, head, null);
  }

  /** What a part is made with: sizes and texts, and parts that stand before it. */
  public interface Head<T> {
    /** Exchanges the head; the part given is null when a snapshot is loaded. */
    T exchange(Source source, @Nullable T part);
  }

  /** The two directions between heads and a snapshot. */
  public interface Source {
    /** A number of objects that are made room for. */
    int length(int value);

    /** Text. */
    String headText(String value);

    /** Bytes. */
    byte[] headBytes(byte[] value);

    /** A double. */
    double headReal(double value);

    /** A number that is not negative. */
    int headCount(int value);

    /** A part that stands before this one. */
    <P extends Storable> P headPart(@Nullable P part, Class<P> type);

    /** Compiled code. */
    Code headCode(@Nullable Code code);

    /** Charges bytes that a part takes beyond what its file shows. */
    void charge(long bytes);
  }

  /** A type whose parts are made blank. */
  public static <T extends Storable> HeapType<T> of(
      int number, String name, Class<T> javaClass, Supplier<T> blank) {
    return new HeapType<>(
        number, name, javaClass, (source, part) -> part == null ? blank.get() : part);
  }

  /**
   * A form that is no longer written, but still read.
   *
   * @param reader what reads the old fields into a blank part
   */
  public static <T extends Storable> HeapType<T> older(
      int number,
      String name,
      Class<T> javaClass,
      Supplier<T> blank,
      Function<T, Storable> reader) {
    return new HeapType<>(
        number, name, javaClass, (source, part) -> part == null ? blank.get() : part, reader);
  }

  /** What reads the fields of a part that was made by this row. */
  public Storable reader(Storable part) {
    if (!javaClass.isInstance(part)) {
      throw new InvalidStateException("a part is not what it should be");
    }
    return older == null ? part : older.apply(javaClass.cast(part));
  }
}
