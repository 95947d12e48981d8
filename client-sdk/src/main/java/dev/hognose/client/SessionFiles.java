// SPDX-License-Identifier: Apache-2.0
package dev.hognose.client;

import dev.hognose.client.wire.Tree;
import java.nio.charset.StandardCharsets;
import java.util.List;

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
   * A file, directory or link.
   *
   * @param path the guest's path, such as {@code /data/in.csv}
   * @param type {@code file}, {@code directory} or {@code link}
   * @param size the bytes of a file; 0 for anything else
   * @param readOnly whether the guest may not change it
   */
  public record FileInfo(String path, String type, long size, boolean readOnly) {
    static FileInfo of(Tree tree) {
      return new FileInfo(
          tree.string("path"),
          tree.string("type"),
          Math.round(tree.real("size", 0)),
          tree.flag("read_only", false));
    }

    /** Whether it is a file. */
    public boolean isFile() {
      return type.equals("file");
    }
  }

  /** All files, directories and links but those in {@code /tmp}. */
  public List<FileInfo> list() {
    var request = Request.of("GET", root, runner.transport().format());
    var reply = runner.transport().send(request, runner.deadline());
    return Transport.reading(() -> reply.tree().trees("files").stream().map(FileInfo::of).toList());
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
