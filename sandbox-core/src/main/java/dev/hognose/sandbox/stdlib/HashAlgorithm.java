// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The message digests of {@code hashlib}: sizes, first state and the function of one block. */
enum HashAlgorithm {
  MD5(64, 16, Family.MD5, Md5Block.start()),
  SHA1(64, 20, Family.SHA_SHORT, Sha1Block.start()),
  SHA224(64, 28, Family.SHA_SHORT, HashConstants.low32(HashConstants.roots(8))),
  SHA256(64, 32, Family.SHA_SHORT, HashConstants.high32(HashConstants.roots(0))),
  SHA384(128, 48, Family.SHA_LONG, HashConstants.roots(8)),
  SHA512(128, 64, Family.SHA_LONG, HashConstants.roots(0)),
  SHA512_224(128, 28, Family.SHA_LONG, HashConstants.truncated("SHA-512/224")),
  SHA512_256(128, 32, Family.SHA_LONG, HashConstants.truncated("SHA-512/256")),
  SHA3_224(144, 28, Family.KECCAK, new long[25]),
  SHA3_256(136, 32, Family.KECCAK, new long[25]),
  SHA3_384(104, 48, Family.KECCAK, new long[25]),
  SHA3_512(72, 64, Family.KECCAK, new long[25]),
  SHAKE_128(168, 0, Family.KECCAK, new long[25]),
  SHAKE_256(136, 0, Family.KECCAK, new long[25]),
  BLAKE2B(128, 64, Family.BLAKE, HashConstants.roots(0)),
  BLAKE2S(64, 32, Family.BLAKE, HashConstants.high32(HashConstants.roots(0)));

  /** How messages are padded and lengths are written. */
  enum Family {
    MD5,
    SHA_SHORT,
    SHA_LONG,
    KECCAK,
    BLAKE
  }

  private static final Map<String, HashAlgorithm> BY_NAME =
      Arrays.stream(values())
          .collect(Collectors.toMap(each -> each.name().toLowerCase(Locale.ROOT), each -> each));

  final int blockSize;
  final int digestSize;
  final Family family;
  private final long[] start;

  HashAlgorithm(int blockSize, int digestSize, Family family, long[] start) {
    this.blockSize = blockSize;
    this.digestSize = digestSize;
    this.family = family;
    this.start = start;
  }

  /** The algorithm of a name in lower case, or null. */
  static @Nullable HashAlgorithm named(String name) {
    return BY_NAME.get(name);
  }

  /** The words of a state that has seen nothing. */
  long[] start() {
    return start.clone();
  }

  int words() {
    return start.length;
  }

  /** Takes one whole block into the words; not for BLAKE2, whose blocks have a count. */
  void block(long[] words, byte[] data, int at) {
    switch (this) {
      case MD5 -> Md5Block.add(words, data, at);
      case SHA1 -> Sha1Block.add(words, data, at);
      case SHA224, SHA256 -> Sha256Block.add(words, data, at);
      case SHA384, SHA512, SHA512_224, SHA512_256 -> Sha512Block.add(words, data, at);
      case SHA3_224, SHA3_256, SHA3_384, SHA3_512, SHAKE_128, SHAKE_256 ->
          Keccak.add(words, data, at, blockSize);
      case BLAKE2B, BLAKE2S -> throw new IllegalStateException("a block without its count");
    }
  }
}
