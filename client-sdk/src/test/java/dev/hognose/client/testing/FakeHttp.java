// SPDX-License-Identifier: Apache-2.0
package dev.hognose.client.testing;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** A small HTTP/1.1 server on a free port of the loopback interface, with kept connections. */
final class FakeHttp implements AutoCloseable {
  private final ServerSocket listening;
  private final Function<Received, Answer> handler;
  private final Set<Socket> connections = ConcurrentHashMap.newKeySet();
  private final AtomicInteger accepted = new AtomicInteger();

  FakeHttp(Function<Received, Answer> handler) throws IOException {
    this.handler = handler;
    this.listening = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(this::accept);
  }

  String uri() {
    return "http://127.0.0.1:" + listening.getLocalPort();
  }

  /** How many connections were made. */
  int accepted() {
    return accepted.get();
  }

  @Override
  public void close() {
    close(listening);
    connections.forEach(FakeHttp::close);
  }

  private void accept() {
    while (!listening.isClosed()) {
      try {
        var socket = listening.accept();
        socket.setTcpNoDelay(true);
        connections.add(socket);
        accepted.incrementAndGet();
        Thread.ofVirtual().start(() -> serve(socket));
      } catch (IOException e) {
        return; // closed
      }
    }
  }

  private void serve(Socket socket) {
    try (socket) {
      var in = new BufferedInputStream(socket.getInputStream());
      var out = socket.getOutputStream();
      for (var request = read(in); request != null; request = read(in)) {
        var answer = handler.apply(request);
        if (answer.status() == 0) {
          return;
        }
        write(out, answer);
        switch (answer.end()) {
          case WHOLE -> {}
          case CUT -> {
            return;
          }
          case STALL -> {
            in.read(); // until the client hangs up
            return;
          }
        }
      }
    } catch (IOException e) {
      // the client hung up
    } finally {
      connections.remove(socket);
    }
  }

  private static Received read(InputStream in) throws IOException {
    var requestLine = line(in);
    if (requestLine.isEmpty()) {
      return null;
    }
    var parts = requestLine.split(" ", 3);
    var headers = new LinkedHashMap<String, String>();
    for (var line = line(in); !line.isEmpty(); line = line(in)) {
      int colon = line.indexOf(':');
      headers.put(
          line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
    }
    int length = Integer.parseInt(headers.getOrDefault("content-length", "0"));
    var body = new String(in.readNBytes(length), StandardCharsets.ISO_8859_1);
    int question = parts[1].indexOf('?');
    return question < 0
        ? new Received(parts[0], parts[1], "", headers, body)
        : new Received(
            parts[0],
            parts[1].substring(0, question),
            parts[1].substring(question + 1),
            headers,
            body);
  }

  private static String line(InputStream in) throws IOException {
    var line = new StringBuilder();
    for (int c = in.read(); c >= 0 && c != '\n'; c = in.read()) {
      if (c != '\r') {
        line.append((char) c);
      }
    }
    return line.toString();
  }

  private static void write(OutputStream out, Answer answer) throws IOException {
    var body = answer.content().getBytes(StandardCharsets.ISO_8859_1);
    var head = new StringBuilder("HTTP/1.1 " + answer.status() + " Fake\r\n");
    answer.headers().forEach((name, value) -> head.append(name + ": " + value + "\r\n"));
    if (answer.status() != 204 && answer.end() != Answer.End.STALL) {
      head.append("Content-Length: " + body.length + "\r\n");
    }
    head.append("\r\n");
    out.write(head.toString().getBytes(StandardCharsets.ISO_8859_1));
    out.write(body, 0, answer.end() == Answer.End.CUT ? body.length / 2 : body.length);
    out.flush();
  }

  private static void close(AutoCloseable closeable) {
    try {
      closeable.close();
    } catch (Exception e) {
      // it is closed
    }
  }
}
