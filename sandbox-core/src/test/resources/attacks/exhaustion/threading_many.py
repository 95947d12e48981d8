# limit memory or limit duration or raises RuntimeError
import threading
xs = []
while True:
    t = threading.Thread(target=lambda: None)
    t.start()
    xs.append(t)
