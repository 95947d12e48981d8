// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Where a program's output goes: standard output and standard error, in UTF-8, at once.
 *
 * @param stdout takes text printed
 * @param stderr takes text of errors
 */
record Streams(PrintStream stdout, PrintStream stderr) implements AutoCloseable {

  /** The process's own. */
  static Streams standard() {
    return new Streams(open(FileDescriptor.out), open(FileDescriptor.err));
  }

  /** Nowhere. */
  static Streams silent() {
    var nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    return new Streams(nowhere, nowhere);
  }

  private static PrintStream open(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
  }

  void out(String text) {
    if (!text.isEmpty()) {
      stdout.print(text);
      stdout.flush();
    }
  }

  void err(String text) {
    if (!text.isEmpty()) {
      stderr.print(text);
      stderr.flush();
    }
  }

  @Override
  public void close() {
    stdout.flush();
    stderr.flush();
  }
}
