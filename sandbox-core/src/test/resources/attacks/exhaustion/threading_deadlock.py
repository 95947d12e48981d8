# raises RuntimeError or limit duration
import threading
l = threading.Lock()
l.acquire()
l.acquire()
