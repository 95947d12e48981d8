# raises Empty or raises RuntimeError or limit duration
import queue
queue.Queue().get()
