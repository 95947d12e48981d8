// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.wire;

import org.jspecify.annotations.Nullable;

/** The form of a refusal's body: {@code application/problem+json} of RFC 9457. */
public final class ProblemWriter {

  /** The media type of refusals. */
  public static final String MEDIA_TYPE = "application/problem+json";

  private ProblemWriter() {}

  /** The body for a refusal of the request with that path and id. */
  public static byte[] write(Problem problem, @Nullable String path, String requestId) {
    BodyWriter out = new JsonWriter();
    ProblemCode code = problem.code();
    out.startObject(0);
    out.name("type").string("urn:hognose:problem:" + code.text());
    out.name("title").string(code.title());
    out.name("status").integer(code.status());
    out.name("detail").string(problem.detail());
    if (path != null) {
      out.name("instance").string(path);
    }
    out.name("code").string(code.text());
    out.name("retryable").bool(code.retryable());
    out.name("request_id").string(requestId);
    if (problem.pointer() != null) {
      out.name("pointer").string(problem.pointer());
    }
    if (problem.retryAfterMillis() > 0) {
      out.name("retry_after_ms").integer(problem.retryAfterMillis());
    }
    if (problem.currentExecutionId() != null) {
      out.name("current_execution_id").string(problem.currentExecutionId());
    }
    return out.endObject().toBytes();
  }
}
