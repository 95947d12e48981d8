# limit memory
import sys

def frame():
    return sys._getframe()

frames = []
while True:
    frames.append(frame())
