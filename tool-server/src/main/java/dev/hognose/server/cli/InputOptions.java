// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.cli;

import dev.hognose.sandbox.Value;
import dev.hognose.server.wire.ExecutionRequest;
import dev.hognose.server.wire.Json;
import dev.hognose.server.wire.Refusal;
import dev.hognose.server.wire.WireFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that give a program values: each becomes a global variable. */
final class InputOptions {

  @Option(
      names = "--input",
      paramLabel = "NAME=JSON",
      description = "a value in JSON, or a text where it is none; @FILE reads it, @- from stdin")
  private List<String> named = new ArrayList<>();

  @Option(
      names = "--inputs",
      paramLabel = "FILE",
      description = "a file with an object of values in JSON")
  private @Nullable Path file;

  /** The values, by their names. */
  Map<String, Value> values() throws IOException {
    if (named.isEmpty() && file == null) {
      return Map.of();
    }
    Map<String, Json> given = new LinkedHashMap<>();
    if (file != null) {
      if (!(parsed(read(file), "the file " + file) instanceof Json.Obj(Map<String, Json> all))) {
        throw new UsageException("the file " + file + " holds no object of values");
      }
      given.putAll(all);
    }
    for (String each : named) {
      int equals = each.indexOf('=');
      if (equals < 1) {
        throw new UsageException("--input wants NAME=JSON, not '" + each + "'");
      }
      given.put(each.substring(0, equals), value(each.substring(equals + 1)));
    }
    return decoded(given);
  }

  private static Json value(String text) throws IOException {
    if (text.equals("@-")) {
      return parsed(System.in.readAllBytes(), "standard input");
    }
    if (text.startsWith("@")) {
      return parsed(read(Path.of(text.substring(1))), "the file " + text.substring(1));
    }
    try {
      return Json.parse(text);
    } catch (Refusal e) {
      return new Json.Str(text);
    }
  }

  private static byte[] read(Path path) {
    try {
      return Files.readAllBytes(path);
    } catch (IOException e) {
      throw new UsageException("cannot read " + path);
    }
  }

  private static Json parsed(byte[] text, String where) {
    try {
      return Json.parse(text);
    } catch (Refusal e) {
      throw new UsageException(where + " is " + e.problem().detail());
    }
  }

  /** The values as a request's inputs are read: with the forms of what JSON lacks. */
  private static Map<String, Value> decoded(Map<String, Json> given) {
    Json.Obj request = Json.object().put("code", "").put("inputs", new Json.Obj(given)).build();
    try {
      return ExecutionRequest.read(WireFormat.JSON.reader(request.toBytes())).inputs();
    } catch (Refusal e) {
      throw new UsageException("an input is wrong: " + e.problem().detail());
    }
  }
}
