# completes
import sys
import warnings

warnings.simplefilter('ignore')
sys.setrecursionlimit(15_000)


def deep(depth):
    if depth:
        return deep(depth - 1)
    for _ in range(10_000):
        warnings.warn('deep')


deep(12_000)
