// SPDX-License-Identifier: Apache-2.0
package dev.hognose.adk;

import com.google.adk.codeexecutors.CodeExecutionUtils.File;
import dev.hognose.client.HognoseClient;
import dev.hognose.client.SessionFiles;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The files that a program has made or changed: those of its session whose content was not seen
 * before.
 *
 * <p>Of a session's first hundred files. One of more than a megabyte counts as changed where its
 * size has. Of more than a thousand sessions, those that were quiet for longest are forgotten.
 */
final class OutputFiles {
  private static final int MOST_SESSIONS = 1_000;
  private static final int MOST_FILES = 100;
  private static final long MOST_COMPARED = 1 << 20;

  private static final Map<String, String> MEDIA_TYPES =
      Map.ofEntries(
          Map.entry("csv", "text/csv"),
          Map.entry("css", "text/css"),
          Map.entry("html", "text/html"),
          Map.entry("json", "application/json"),
          Map.entry("md", "text/markdown"),
          Map.entry("pdf", "application/pdf"),
          Map.entry("png", "image/png"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("txt", "text/plain"),
          Map.entry("xml", "application/xml"));

  private final HognoseClient client;
  private final LinkedHashMap<String, Map<String, Seen>> sessions =
      new LinkedHashMap<>(16, 0.75f, true);

  OutputFiles(HognoseClient client) {
    this.client = client;
  }

  /** What a file was when it was last looked at. */
  private record Seen(long size, String digest) {}

  /** The new and changed files of a session, after these were given to it. */
  List<File> of(String session, List<File> given) {
    var seen = seen(session);
    synchronized (seen) {
      for (var file : given) {
        var content = Base64.getDecoder().decode(file.content());
        seen.put("/" + file.name(), new Seen(content.length, digest(content)));
      }
      var files = client.sessions().open(session).files();
      var changed = new ArrayList<File>();
      files.list().stream()
          .filter(file -> file.isFile() && !file.readOnly())
          .limit(MOST_FILES)
          .forEach(file -> add(files, file, seen, changed));
      return changed;
    }
  }

  private static void add(
      SessionFiles files, SessionFiles.FileInfo file, Map<String, Seen> seen, List<File> changed) {
    var before = seen.get(file.path());
    boolean sameSize = before != null && before.size() == file.size();
    if (sameSize && file.size() > MOST_COMPARED) {
      return;
    }
    var content = files.get(file.path());
    var now = new Seen(content.length, digest(content));
    if (now.equals(before)) {
      return;
    }
    seen.put(file.path(), now);
    changed.add(
        File.builder()
            .name(file.path().substring(1))
            .content(Base64.getEncoder().encodeToString(content))
            .mimeType(mediaType(file.path()))
            .build());
  }

  private Map<String, Seen> seen(String session) {
    synchronized (sessions) {
      var seen = sessions.computeIfAbsent(session, _ -> new HashMap<>());
      if (sessions.size() > MOST_SESSIONS) {
        sessions.pollFirstEntry();
      }
      return seen;
    }
  }

  private static String mediaType(String path) {
    var ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return MEDIA_TYPES.getOrDefault(ending, "application/octet-stream");
  }

  private static String digest(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
