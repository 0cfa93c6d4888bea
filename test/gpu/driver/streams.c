// Streams, whose work waits until somebody waits for it; capture, graphs and events.
#include "standin.h"

#include <stdlib.h>
#include <string.h>

enum { MODE_THREAD_LOCAL = 1, STREAM_NON_BLOCKING = 1 };

static _Thread_local Stream *captured; // the stream that this thread captures

typedef struct Graph {
  Context *context;
  Work *first;
} Graph;

int sound_outside_capture(void) {
  int status = sound();
  if (status || !captured)
    return status;
  captured->invalid = true;
  return CAPTURE_UNSUPPORTED;
}

static Work *make_work(size_t bytes) { return aligned_alloc(64, (sizeof(Work) + bytes + 63) / 64 * 64); }

Work *enqueue(Stream *stream, void (*run)(Work *), size_t bytes) {
  if (!stream || stream->context != current)
    return NULL;
  Work *work = make_work(bytes);
  *work = (Work){.stream = stream, .run = run, .bytes = bytes};
  if (stream->last)
    stream->last->next = work;
  else
    stream->first = work;
  stream->last = work;
  return work;
}

static Work *take_all(Stream *stream) {
  Work *first = stream->first;
  stream->first = stream->last = NULL;
  return first;
}

int drain(Stream *stream) {
  if (stream->capturing) {
    stream->invalid = true;
    return CAPTURE_UNSUPPORTED;
  }
  for (Work *work = take_all(stream), *next; work; work = next) {
    next = work->next;
    if (!stream->context->error)
      work->run(work);
    free(work);
  }
  return stream->context->error;
}

EXPORT int cuStreamCreate(Stream **stream, unsigned flags) {
  ENTER(sound());
  if (flags != STREAM_NON_BLOCKING)
    return INVALID_VALUE;
  *stream = calloc(1, sizeof **stream);
  (*stream)->context = current;
  return SUCCESS;
}

EXPORT int cuStreamDestroy_v2(Stream *stream) {
  ENTER(sound_outside_capture());
  if (stream->context != current)
    return INVALID_HANDLE;
  int status = drain(stream);
  free(stream);
  return status;
}

EXPORT int cuStreamSynchronize(Stream *stream) {
  ENTER(sound());
  return stream && stream->context == current ? drain(stream) : INVALID_HANDLE;
}

EXPORT int cuStreamBeginCapture_v2(Stream *stream, int mode) {
  ENTER(sound());
  if (mode != MODE_THREAD_LOCAL || stream->capturing || captured)
    return INVALID_VALUE;
  int status = drain(stream); // what was begun before is no part of the graph
  stream->capturing = true;
  stream->invalid = false;
  captured = stream;
  return status;
}

EXPORT int cuStreamEndCapture(Stream *stream, Graph **graph) {
  ENTER(sound());
  if (!stream->capturing || captured != stream)
    return INVALID_VALUE;
  *graph = malloc(sizeof **graph);
  **graph = (Graph){current, take_all(stream)};
  stream->capturing = false;
  captured = NULL;
  return stream->invalid ? CAPTURE_INVALIDATED : SUCCESS;
}

static Graph *copy_graph(const Graph *graph) {
  Graph *copy = malloc(sizeof *copy);
  *copy = (Graph){graph->context, NULL};
  Work **end = &copy->first;
  for (const Work *work = graph->first; work; work = work->next) {
    *end = make_work(work->bytes);
    memcpy(*end, work, sizeof *work + work->bytes);
    (*end)->next = NULL;
    end = &(*end)->next;
  }
  return copy;
}

static void free_graph(Graph *graph) {
  for (Work *work = graph->first, *next; work; work = next) {
    next = work->next;
    free(work);
  }
  free(graph);
}

EXPORT int cuGraphInstantiateWithFlags(Graph **executable, Graph *graph, unsigned long long flags) {
  ENTER(sound_outside_capture());
  if (flags)
    return INVALID_VALUE;
  *executable = copy_graph(graph);
  return SUCCESS;
}

EXPORT int cuGraphDestroy(Graph *graph) {
  ENTER(sound());
  free_graph(graph);
  return SUCCESS;
}

EXPORT int cuGraphExecDestroy(Graph *graph) { return cuGraphDestroy(graph); }

EXPORT int cuGraphLaunch(Graph *graph, Stream *stream) {
  ENTER(sound());
  if (stream->context != graph->context || stream->capturing)
    return INVALID_VALUE;
  for (const Work *work = graph->first; work; work = work->next) {
    Work *again = enqueue(stream, work->run, work->bytes);
    if (!again)
      return INVALID_HANDLE;
    memcpy(again->data, work->data, work->bytes);
  }
  return SUCCESS;
}

EXPORT int cuEventCreate(Event **event, unsigned flags) {
  ENTER(sound());
  *event = malloc(sizeof **event);
  **event = (Event){NULL, -1};
  return flags ? INVALID_VALUE : SUCCESS;
}

static void run_event(Work *work) { (*(Event **)work->data)->at = work->stream->microseconds; }

EXPORT int cuEventRecord(Event *event, Stream *stream) {
  ENTER(sound());
  Work *work = enqueue(stream, run_event, sizeof event);
  if (!work)
    return INVALID_HANDLE;
  memcpy(work->data, &event, sizeof event);
  *event = (Event){stream, -1};
  return SUCCESS;
}

EXPORT int cuEventSynchronize(Event *event) {
  ENTER(sound());
  return event->at < 0 && event->stream ? drain(event->stream) : SUCCESS;
}

EXPORT int cuEventElapsedTime_v2(float *milliseconds, Event *start, Event *end) {
  ENTER(sound());
  if (start->at < 0 || end->at < 0)
    return NOT_READY;
  *milliseconds = (float)((end->at - start->at) / 1e3);
  return SUCCESS;
}

EXPORT int cuEventElapsedTime(float *milliseconds, Event *start, Event *end) {
  return cuEventElapsedTime_v2(milliseconds, start, end);
}

EXPORT int cuEventDestroy_v2(Event *event) {
  ENTER(sound());
  free(event);
  return SUCCESS;
}
