// SPDX-License-Identifier: Apache-2.0

/** A sandboxed interpreter of Python 3.13 as a library, without I/O of its own. */
module dev.hognose.sandbox {
  requires static org.jspecify;
  requires msgpack.core;

  exports dev.hognose.sandbox;
}
