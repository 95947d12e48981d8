// SPDX-License-Identifier: Apache-2.0
package dev.hognose.client.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A fenced block of a page.
 *
 * @param page the page's path below the root
 * @param line the line of its fence, from 1
 * @param language what is behind the fence; empty for diagrams and the like
 * @param note the comment on the line before, without its marks; empty if there is none
 * @param text what is in it
 */
record Block(String page, int line, String language, String note, String text) {

  /** All blocks of a page in order. */
  static List<Block> of(Path root, Path file) throws IOException {
    var blocks = new ArrayList<Block>();
    var page = root.relativize(file).toString();
    var lines = Files.readAllLines(file);
    int start = -1;
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith("```")) {
        if (start < 0) {
          start = i;
        } else {
          var before = start == 0 ? "" : lines.get(start - 1).strip();
          var note = before.startsWith("<!--") ? before.replaceAll("^<!--\\s*|\\s*-->$", "") : "";
          var text = String.join("\n", lines.subList(start + 1, i)) + "\n";
          var language = lines.get(start).substring(3).strip();
          blocks.add(new Block(page, start + 1, language, note, text));
          start = -1;
        }
      }
    }
    if (start >= 0) {
      throw new IllegalStateException(page + ": the fence of line " + (start + 1) + " stays open");
    }
    return blocks;
  }

  /** Where it is, for people. */
  String place() {
    return page + ":" + line + (language.isEmpty() ? "" : " " + language);
  }

  /** Whether the page says that it is not run. */
  boolean isNotRun() {
    return note.startsWith("not run: ");
  }

  /** The file that it is an excerpt of; empty if it is none. */
  String origin() {
    return note.startsWith("from ") ? note.substring("from ".length()) : "";
  }
}
