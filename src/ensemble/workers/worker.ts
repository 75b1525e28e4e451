import { buffersOf, perform, type Answer, type Task } from './task'

/** What a worker sends back: one reply to each task, in order. */
export type Reply = { answer: Answer } | { failure: string }

/** An error of the model is a reply too, and must not end the worker. */
function replyTo(task: Task): Reply {
  try {
    return { answer: perform(task) }
  } catch (error) {
    return { failure: String(error) }
  }
}

addEventListener('message', ({ data }: MessageEvent<Task>) => {
  const reply = replyTo(data)
  postMessage(reply, { transfer: 'answer' in reply ? buffersOf(reply.answer) : [] })
})
