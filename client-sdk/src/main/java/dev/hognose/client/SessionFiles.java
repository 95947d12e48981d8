// SPDX-License-Identifier: Apache-2.0
package dev.hognose.client;

import java.nio.charset.StandardCharsets;

/** The virtual file system of a session. */
public final class SessionFiles {
  private static final String BYTES = "application/octet-stream";

  private final Runner runner;
  private final String root;

  SessionFiles(Runner runner, String root) {
    this.runner = runner;
    this.root = root;
  }

  /**
   * The content of a file.
   *
   * @param path the guest's path, such as {@code /data/in.csv}
   * @throws Refusal.NotFound if there is none
   */
  public byte[] get(String path) {
    var request =
        Request.of("GET", Paths.file(root, path), runner.transport().format()).accepting("*/*");
    return runner.transport().send(request, runner.deadline()).bytes();
  }

  /** The content of a file in UTF-8. */
  public String getText(String path) {
    return new String(get(path), StandardCharsets.UTF_8);
  }

  /** Writes a file, over what was there. */
  public void put(String path, byte[] content) {
    var request =
        Request.of("PUT", Paths.file(root, path), runner.transport().format()).body(BYTES, content);
    runner.transport().send(request, runner.deadline());
  }

  /** Writes a text file in UTF-8. */
  public void put(String path, String text) {
    put(path, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Removes a file. */
  public void delete(String path) {
    var request = Request.of("DELETE", Paths.file(root, path), runner.transport().format());
    runner.transport().send(request, runner.deadline());
  }
}
