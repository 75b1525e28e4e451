declare module 'virtual:model' {
  const model: import('../equations/model').ModelText
  export default model
}
