# SPDX-License-Identifier: Apache-2.0
# Tic-tac-toe by minimax, towers of Hanoi, the game of life, a maze.
from collections import deque
from functools import cache

LINES = [(0, 1, 2), (3, 4, 5), (6, 7, 8), (0, 3, 6), (1, 4, 7), (2, 5, 8), (0, 4, 8), (2, 4, 6)]


def winner(board):
    for a, b, c in LINES:
        if board[a] != "." and board[a] == board[b] == board[c]:
            return board[a]
    return None


@cache
def best(board, player):
    if w := winner(board):
        return (1 if w == "X" else -1), None
    moves = [i for i, c in enumerate(board) if c == "."]
    if not moves:
        return 0, None
    other = "O" if player == "X" else "X"
    results = [(best(board[:m] + player + board[m + 1 :], other)[0], m) for m in moves]
    pick = max if player == "X" else min
    return pick(results, key=lambda r: r[0])


board, player = "X........", "O"
while best(board, player)[1] is not None:
    move = best(board, player)[1]
    board = board[:move] + player + board[move + 1 :]
    player = "O" if player == "X" else "X"
print("\n".join(board[i : i + 3] for i in (0, 3, 6)), winner(board), best.cache_info().currsize)


def hanoi(n, a="A", b="B", c="C"):
    if n:
        yield from hanoi(n - 1, a, c, b)
        yield f"{a}{c}"
        yield from hanoi(n - 1, b, a, c)


print(" ".join(hanoi(3)), sum(1 for _ in hanoi(10)))


def life(cells):
    counts = {}
    for x, y in cells:
        for dx in (-1, 0, 1):
            for dy in (-1, 0, 1):
                if dx or dy:
                    counts[x + dx, y + dy] = counts.get((x + dx, y + dy), 0) + 1
    return {c for c, n in counts.items() if n == 3 or n == 2 and c in cells}


glider = {(1, 0), (2, 1), (0, 2), (1, 2), (2, 2)}
for generation in range(3):
    print("\n".join("".join(".#"[(x, y) in glider] for x in range(5)) for y in range(5)), end="\n\n")
    glider = life(glider)
MAZE = ["S.#.....", "..#.###.", ".##...#.", "....#.#E"]


def solve(maze):
    grid = {(r, c): ch for r, row in enumerate(maze) for c, ch in enumerate(row)}
    start = next(p for p, ch in grid.items() if ch == "S")
    queue, came = deque([start]), {start: None}
    while queue:
        r, c = here = queue.popleft()
        if grid[here] == "E":
            path = []
            while here:
                path.append(here)
                here = came[here]
            return path[::-1]
        for step in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
            if grid.get(step, "#") != "#" and step not in came:
                came[step] = here
                queue.append(step)


path = solve(MAZE)
rows = [list(row) for row in MAZE]
for r, c in path[1:-1]:
    rows[r][c] = "*"
print("\n".join(map("".join, rows)), len(path), solve(["S#E"]))
