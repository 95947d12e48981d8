// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

/**
 * Lengths of Huffman codes that are no longer than a bound: where one is, the frequencies are
 * flattened and the tree is made anew. Ties are settled by the depth of a tree, so that the result
 * is that of every other compressor into bzip2's format.
 */
final class CodeLengths {
  private static final int LONGEST = 17;

  private final int symbols;
  private final int[] heap;
  private final int[] weight;
  private final int[] parent;
  private int waiting;

  private CodeLengths(int[] frequency) {
    symbols = frequency.length;
    heap = new int[symbols + 2];
    weight = new int[2 * symbols + 1];
    parent = new int[2 * symbols + 1];
    for (int i = 0; i < symbols; i++) {
      weight[i + 1] = Math.max(frequency[i], 1) << 8;
    }
  }

  /** The length of each symbol's code. */
  static byte[] of(int[] frequency) {
    CodeLengths made = new CodeLengths(frequency);
    byte[] lengths = new byte[frequency.length];
    while (true) {
      made.makeTree();
      if (made.measure(lengths)) {
        return lengths;
      }
      for (int i = 1; i <= made.symbols; i++) {
        made.weight[i] = 1 + (made.weight[i] >> 8) / 2 << 8;
      }
    }
  }

  private void makeTree() {
    parent[0] = -2;
    waiting = 0;
    for (int i = 1; i <= symbols; i++) {
      parent[i] = -1;
      add(i);
    }
    int nodes = symbols;
    while (waiting > 1) {
      int first = take();
      int second = take();
      nodes++;
      parent[first] = nodes;
      parent[second] = nodes;
      int depth = 1 + Math.max(weight[first] & 0xff, weight[second] & 0xff);
      weight[nodes] = (weight[first] & ~0xff) + (weight[second] & ~0xff) | depth;
      parent[nodes] = -1;
      add(nodes);
    }
  }

  private boolean measure(byte[] lengths) {
    boolean fits = true;
    for (int i = 1; i <= symbols; i++) {
      int length = 0;
      for (int node = i; parent[node] >= 0; node = parent[node]) {
        length++;
      }
      lengths[i - 1] = (byte) length;
      fits &= length <= LONGEST;
    }
    return fits;
  }

  private void add(int node) {
    int at = ++waiting;
    while (at > 1 && weight[node] < weight[heap[at >> 1]]) {
      heap[at] = heap[at >> 1];
      at >>= 1;
    }
    heap[at] = node;
  }

  private int take() {
    final int least = heap[1];
    int node = heap[waiting--];
    int at = 1;
    while (true) {
      int child = at << 1;
      if (child > waiting) {
        break;
      }
      if (child < waiting && weight[heap[child + 1]] < weight[heap[child]]) {
        child++;
      }
      if (weight[node] < weight[heap[child]]) {
        break;
      }
      heap[at] = heap[child];
      at = child;
    }
    heap[at] = node;
    return least;
  }
}
