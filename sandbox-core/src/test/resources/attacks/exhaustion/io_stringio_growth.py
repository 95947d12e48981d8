# limit memory
import io
s = io.StringIO()
while True:
    s.write('abc' * 1000)
