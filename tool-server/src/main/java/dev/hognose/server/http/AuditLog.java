// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.http;

import dev.hognose.server.wire.BodyWriter;
import dev.hognose.server.wire.JsonWriter;
import dev.hognose.server.wire.Timestamp;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Who did what, one line of JSON for each request that needs a key; written by a thread of its own.
 *
 * <p>Code and values are not in it unless the operator wants them: of a body it holds the size and
 * the SHA-256 hash. A line that finds no room in the queue, because the disk does not keep up, is
 * counted as lost.
 */
public final class AuditLog implements AutoCloseable {

  /** The log of a server that keeps none. */
  public static final AuditLog NONE = new AuditLog();

  private static final Logger LOG = LoggerFactory.getLogger(AuditLog.class);
  private static final int MAX_WAITING = 100_000;
  private static final byte[] END = new byte[0];

  /**
   * One request.
   *
   * @param body the SHA-256 hash of its body in hex
   * @param content the body, where it is wanted
   * @param subject the execution or session it made or met, where the answer names one
   */
  record Entry(
      String requestId,
      @Nullable String traceParent,
      @Nullable String key,
      String owner,
      @Nullable String peer,
      String method,
      String path,
      int status,
      long micros,
      int bodyBytes,
      @Nullable String body,
      @Nullable String content,
      @Nullable String subject) {}

  private final BlockingQueue<byte[]> waiting = new LinkedBlockingQueue<>(MAX_WAITING);
  private final AtomicLong lost = new AtomicLong();
  private final @Nullable Thread writer;
  private final boolean withContent;

  private AuditLog() {
    writer = null;
    withContent = false;
  }

  private AuditLog(OutputStream out, boolean withContent) {
    this.withContent = withContent;
    writer = Thread.ofPlatform().name("audit").daemon().start(() -> run(out));
  }

  /**
   * A log at the end of a file, which is made, for its owner alone, if it is not there.
   *
   * @param withContent whether it holds the bodies of requests, with code and values
   * @throws IOException where the file cannot be written
   */
  public static AuditLog to(Path file, boolean withContent) throws IOException {
    boolean fresh = Files.notExists(file);
    var out = Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    if (fresh && file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(
          file, java.nio.file.attribute.PosixFilePermissions.fromString("rw-------"));
    }
    return new AuditLog(out, withContent);
  }

  boolean holdsContent() {
    return withContent;
  }

  boolean isKept() {
    return writer != null;
  }

  /** Lines that were lost. */
  long lost() {
    return lost.get();
  }

  void add(Entry entry) {
    if (!waiting.offer(line(entry)) && lost.incrementAndGet() == 1) {
      LOG.error("the audit log does not keep up; lines are lost");
    }
  }

  private static byte[] line(Entry entry) {
    BodyWriter out = new JsonWriter();
    out.startObject(entry.content == null ? 13 : 14);
    out.name("time").string(Timestamp.of(System.currentTimeMillis()));
    out.name("request_id").string(entry.requestId);
    out.name("traceparent").stringOrNull(entry.traceParent);
    out.name("key").stringOrNull(entry.key);
    out.name("owner").string(entry.owner);
    out.name("peer").stringOrNull(entry.peer);
    out.name("method").string(entry.method);
    out.name("path").string(entry.path);
    out.name("status").integer(entry.status);
    out.name("duration_us").integer(entry.micros);
    out.name("body_bytes").integer(entry.bodyBytes);
    out.name("body_sha256").stringOrNull(entry.body);
    if (entry.content != null) {
      out.name("body").string(entry.content);
    }
    out.name("subject").stringOrNull(entry.subject);
    out.endObject();
    byte[] text = out.toBytes();
    byte[] line = java.util.Arrays.copyOf(text, text.length + 1);
    line[text.length] = '\n';
    return line;
  }

  private void run(OutputStream out) {
    var batch = new ArrayList<byte[]>();
    boolean over = false;
    while (!over) {
      try {
        batch.add(waiting.take());
        waiting.drainTo(batch);
      } catch (InterruptedException e) {
        return;
      }
      over = batch.removeIf(line -> line.length == 0);
      write(out, batch);
      batch.clear();
    }
  }

  private void write(OutputStream out, List<byte[]> batch) {
    try {
      var bytes = new java.io.ByteArrayOutputStream();
      batch.forEach(bytes::writeBytes);
      bytes.writeTo(out);
    } catch (IOException e) {
      if (lost.getAndAdd(batch.size()) == 0) {
        LOG.error("the audit log cannot be written; lines are lost", e);
      }
    }
  }

  /** Writes what waits, and ends. */
  @Override
  public void close() {
    Thread thread = writer;
    if (thread == null) {
      return;
    }
    try {
      if (waiting.offer(END, 1, TimeUnit.SECONDS)) {
        thread.join(5_000);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
