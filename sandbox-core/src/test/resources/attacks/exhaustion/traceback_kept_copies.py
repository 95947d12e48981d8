# limit memory
def deep(depth):
    return deep(depth - 1) if depth else 1 / 0


try:
    deep(900)
except ZeroDivisionError as error:
    shown = error.__traceback__
kept = []
while True:
    kept.append(ValueError().with_traceback(shown))
