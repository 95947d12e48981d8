// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox;

import dev.hognose.sandbox.objects.InvalidStateException;
import dev.hognose.sandbox.snapshot.Codec;
import dev.hognose.sandbox.snapshot.Container;
import dev.hognose.sandbox.snapshot.IncompatibleStateException;
import dev.hognose.sandbox.snapshot.Payload;
import java.util.Optional;
import java.util.function.Function;

/**
 * The header of a file that {@link Program#dump}, {@link Session#dump} or {@link Execution#dump}
 * has written.
 *
 * @param kind what the file holds
 * @param formatVersion version of the file format
 * @param engineVersion version of Hognose that wrote it
 * @param keyId the key it is signed with
 * @param isCompressed whether it was stored compressed
 * @param fileBytes size of the file
 * @param payloadBytes size of what it holds, when it is not compressed
 */
public record Snapshot(
    Kind kind,
    int formatVersion,
    String engineVersion,
    Optional<String> keyId,
    boolean isCompressed,
    int fileBytes,
    int payloadBytes) {
  /** What a snapshot holds. */
  public enum Kind {
    /** Compiled source. */
    PROGRAM,
    /** A session and the execution that is under way in it. */
    EXECUTION,
    /** A session in which nothing runs. */
    SESSION
  }

  private static final String ENGINE = "1.0.0";

  private static final class Codecs {
    static final Codec STANDARD =
        Codec.of(StandardEnvironment.INSTANCE, StandardEnvironment.INSTANCE.natives());
  }

  /**
   * Reads the header and checks digest and signature; the state itself is not looked at.
   *
   * @throws InvalidSnapshotException if it is no snapshot, damaged, or not signed as demanded
   */
  public static Snapshot inspect(byte[] file, SnapshotKeys keys) {
    return checked(
        () -> {
          Container read = Container.read(file, keys.keys());
          return new Snapshot(
              kind(read),
              read.format(),
              read.engine(),
              Optional.ofNullable(read.keyId()),
              read.compressed(),
              file.length,
              read.payload().length);
        });
  }

  private static Kind kind(Container read) {
    return switch (read.kind()) {
      case Container.PROGRAM -> Kind.PROGRAM;
      case Container.EXECUTION -> Kind.EXECUTION;
      case Container.SESSION -> Kind.SESSION;
      default -> throw new IncompatibleStateException("the file is of an unknown kind");
    };
  }

  static Codec codec() {
    return Codecs.STANDARD;
  }

  static byte[] write(Kind kind, Payload payload, SnapshotKeys keys) {
    int number =
        switch (kind) {
          case PROGRAM -> Container.PROGRAM;
          case EXECUTION -> Container.EXECUTION;
          case SESSION -> Container.SESSION;
        };
    return Container.write(number, ENGINE, payload, keys.keys());
  }

  /** Reads a file of one kind; whatever goes wrong is the file's fault. */
  static <T> T read(Kind kind, byte[] file, SnapshotKeys keys, Function<Container, T> reader) {
    return checked(
        () -> {
          Container read = Container.read(file, keys.keys());
          if (kind(read) != kind) {
            throw new IncompatibleStateException(
                "the file holds " + article(kind(read)) + ", not " + article(kind));
          }
          return reader.apply(read);
        });
  }

  private static String article(Kind kind) {
    return switch (kind) {
      case PROGRAM -> "a program";
      case EXECUTION -> "an execution";
      case SESSION -> "a session";
    };
  }

  private static <T> T checked(java.util.function.Supplier<T> reading) {
    try {
      return reading.get();
    } catch (InvalidStateException e) {
      throw new InvalidSnapshotException(String.valueOf(e.getMessage()), false);
    } catch (IncompatibleStateException e) {
      throw new InvalidSnapshotException(String.valueOf(e.getMessage()), true);
    } catch (IllegalArgumentException e) {
      throw e;
    } catch (RuntimeException | StackOverflowError e) {
      InvalidSnapshotException invalid =
          new InvalidSnapshotException("what the file holds is no state of a program", false);
      invalid.initCause(e);
      throw invalid;
    }
  }
}
