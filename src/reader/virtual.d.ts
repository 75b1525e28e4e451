declare module 'virtual:model' {
  const model: import('./model').ModelText
  export default model
}
